/** "Comments added" as Request Tracker says it in the languages it speaks: nothing else on the page tells a comment. */
const commentsAdded = new Set(
  (
    'aggiunti commenti,aomentariile au fost adăugate,athugasemd bætt við,comentarios añadidos,' +
    'comentaris afegits,comentários adicionados,commentaar toegevoegd,commentaires ajoutés,comments added,' +
    'iruzkinak gehituta,komentar dodan,komentar sudah ditambahkan,komentarai pridėti,' +
    'komentarji so bili dodani,komentarze zostały dodane,komentáre pridané,komentáře přidány,' +
    'kommentar hinzugefügt,kommentarer tilføjet,kommentarer tillagda,kommentti lisätty,la til kommentarar,' +
    'la til kommentarer,lisati kommentaar,megjegyzés hozzáadva,piezīmes pievienotas,yorumlar eklendi,' +
    'τα σχόλια προστέθηκαν,добавлен комментарий,коментари су додати,коментарите добавени,تم إضافة التعليقات,' +
    'توضیحات اضافه شد,コメントが追加されました,创建注释完成,新增評論完畢'
  ).split(','),
);

/**
 * Is an entry of the history an internal comment?
 *
 * @param description what the entry's heading says after the author's name.
 */
export const isComment = (description: string): boolean => commentsAdded.has(description.trim().toLowerCase());
