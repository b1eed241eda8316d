/** First names that many people bear, so that "Mike" alone below a message is known from "Kettler" and "Toolroom". Lower case. */
const names = new Set(
  `aaron abby abdul abdullah abigail abraham adam adela adele adrian adriana adrienne agata agnes agnieszka ahmad ahmed aidan aileen aisha akiko alain alan alana albert alberto alejandra alejandro
  aleksander aleksandra alessandra alessandro alessia alex alexa alexander alexandra alexandre alexei alexia alexis alf alfie alfonso alfred alfredo ali alice alicia alina alison allan allen allison alma
  alois alvaro amal amanda amara amber amelia amelie amina amir amit amy ana anais anand anders andre andrea andreas andreea andrei andres andrew andrzej andy anette angel angela angelica angelika angelina
  angelo angie angus anil anita anja anjali anke ann anna annabel anne anneke anneli annette annie annika anthony antje antoine anton antonia antonio anya april aria ariana ariel arif arjun armando arne arnold
  arthur artur arturo arvid asha asher ashley ashok ashraf asim asta astrid athena aubrey audrey august augustin aurelie aurora ava axel ayesha aylin ayse aziz babette barbara barry bart bartosz basil beata beate
  beatrice beatriz becky ben benedict benedikt benjamin bent bernadette bernard bernd bernhard bernice bert bertha beth bethany betty beverley beverly bianca bill billy birgit birgitta bjorn björn blake bo bob bobby bogdan
  boris brad bradley brandon brenda brendan brent brett brian brianna bridget brigitte britta brooke bruce bruno bryan bryce caitlin caleb callum calvin camila camille candice cara carina carl carla carlo carlos carmen
  carol carole carolina caroline carolyn carrie carsten casey cassandra catalina caterina catherine cathy catriona cecile cecilia cecily celeste celia celine chad chandra chantal charlene charles charlie charlotte chelsea
  cheryl chiara chloe chris christa christel christian christiane christina christine christoph christophe christopher chuck ciara cindy claire clara clare clarence claude claudia claudio claus clemens clement cliff clifford clive
  clyde colette colin colleen connie connor conrad constance constantin cora corey corinna corinne cornelia craig cristian cristina curtis cynthia cyril dagmar daisy dale damian damien dan dana daniel daniela daniele danielle
  danny danuta daphne darius darlene darren daryl dave david dawn dean deanna debbie deborah debra deepak deirdre delia della delphine denis denise dennis derek desmond detlef devin diana diane diego dieter dietmar dilip dimitri
  dina dinesh dirk dmitri dolores dominic dominik dominique don donald donna donovan dora doreen doris dorothea dorothy doug douglas drew duncan dustin dwayne dwight dylan eamon ebba eberhard ebony eddie edgar edith edmund eduardo
  edward edwin eileen einar ekaterina elaine eleanor elena eleni elia elias elif elijah elin elina elisa elisabeth elise eliza elizabeth elke ella elle ellen elliot elliott elmar eloise elsa elsbeth else elsie elvira emanuel emil
  emilia emilie emilio emily emma emmanuel emre enrico enrique eric erica erich erik erika erin ernest ernst erwin esma esme esmeralda esra esteban esther ethan etienne eugene eugenia eva evan eve evelin evelyn ewa ewan fabian
  fabien fabio faisal faith fanny farah farid fatima fatma faye federica federico felicia felicity felipe felix ferdinand ferenc fergus fernanda fernando filip fiona flavia flora florence florian fran frances francesca francesco
  francine francis francisco franco francois françois frank franz fred freddie frederic frederick frederik freya frida frieda friedrich fritz gabi gabor gábor gabriel gabriela gabriele gabriella gail gareth gary gavin gaynor gemma gene
  genevieve geoff geoffrey georg george georges georgia georgina gerald geraldine gerard gerd gerda gerhard gert gertrud gianluca gianni gideon gilbert gilles gillian gina gino giorgio giovanna giovanni gisela giulia giuseppe gladys
  glen glenda glenn gloria gonzalo gordon grace graham grainne grant grazia greg gregor gregory greta gudrun guido guillaume guillermo gunnar gunter günter günther gustav guy gwen gwyneth hadi hakan hal hamid hamza hana hanna hannah hanne
  hannelore hannes hans harald harold harriet harry harsh harvey hasan hassan hazel heather hector hedda hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helge helmut hendrik henk henning henri henrietta
  henrik henrike henry herbert hermann hilary hilda hilde holger holly horst howard hubert hugh hugo huseyin ian ibrahim ida ignacio igor ilka ilona ilse imogen imran ina ines inga inge ingeborg ingo ingrid ioana ioannis ira irena
  irene irina iris irma isaac isabel isabella isabelle isla ismail ivan ivana ivar ivo ivy jack jackie jacob jacqueline jacques jade jaime jake jakob jakub james jamie jan jana jane janek janet janice janina janine janis jannik jarek
  jaroslav jasmin jasmine jason jasper javier jay jayne jean jeanette jeanne jeff jeffrey jelena jen jenna jenni jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jessie jesus jill jim jimmy jiri jo joachim joan joanna
  joanne joao joaquin jochen jodie joe joel johan johann johanna johannes john johnny jolanta jon jonas jonathan jordan jorge jörg jose josé josef josefine joseph josephine josh joshua josie joy joyce juan juana jude judith judy julia
  julian juliana julie julien juliet julio julius jürgen jurgen justin justine justyna jutta jytte kai kamal kamil karel karen karim karin karina karl karla karol karolina karsten kasia kaspar kate katharina katherine kathleen kathrin
  kathryn kathy katie katja katrin katrina katy kay keith kelly kelvin ken kenneth kenny kerry kerstin kevin khalid kiara kieran kim kimberly kirsten kirsty kit kjell klara klaus knud knut konrad konstantin kristen kristian kristin
  kristina kristof krystyna krzysztof kumar kurt kyle kylie lana lars laszlo lászló latifa laura laurel lauren laurence laurent laurie lea leah leif leila lena lennart leo leon leonard leonardo leonie leonor leopold leroy lesley leslie leszek
  lewis lex liam liesbeth lieselotte lilian liliana lillian lilly lily lin lina linda lindsay lindsey linus lionel lisa lise liz liza lizzie ljubica lloyd logan lois lola lorena lorenz lorenzo loretta lori lorna lorraine lothar lotte lou
  louis louisa louise luc luca lucas lucia luciana lucie lucien lucy ludmila ludovic ludwig luigi luis luisa lukas łukasz luke lutz lydia lynda lyndon lynn lynne mabel maciej mads mae magda magdalena maggie magnus mahmoud maike maja
  malcolm malgorzata małgorzata malika malin mandy manfred manon manuel manuela mara marc marcel marcello marcia marcin marco marcos marcus mareike marek margaret margarita margit margot margrethe maria marian mariana marianne
  marie mariela marietta marija marika marilyn marina mario marion marisa marit marius marjorie mark markku marko markus marlene marlies marta martha martijn martin martina marvin mary maryam masha massimo mateusz mathias mathieu
  mathilde mats matt matteo matthew matthias matthieu matti maud maureen maurice mauricio mauro max maxim maxime maximilian maya megan mehmet mei mel melanie melinda melissa mercedes meredith merle mia michael michal michał michel michela
  michele michelle mick miguel mihai mika mikael mike mikhail mikko milan milena miles milica milo milos miloš mina mira miranda miriam mirjam mirko mitch moira mohamed mohammad mohammed mona monica monika monique morag morgan moritz
  morten moses muhammad murat muriel murray mustafa myra myriam nadia nadine nadja nancy naomi natalia natalie natasha nathalie nathan neil nele nelly nelson nestor nia niamh nicholas nick nico nicola nicolas nicole nicoletta niels nigel
  nikita nikki niko nikola nikolai nikos nils nina nino nisha noah noel noelle noemi nora norah norbert noreen norma norman nuno nuria odette oksana ola olaf olav ole oleg olga oliver olivia olivier olof oluf omar ondrej orla oscar
  oskar osman otmar ottmar otto owen paddy pablo palle pam pamela paola paolo pascal pat patrice patricia patrick patrik patsy patty paul paula paulina pauline paulo pavel paweł pawel pearl pedro peer peggy penelope penny per percy
  perry pete peter petr petra petros phil philip philipp philippa philippe phillip phoebe phyllis pia piero pierre piet pieter pilar piotr poppy pradeep pranav preeti priscilla priya przemek quentin quinn rachael rachel radek radu
  rafael rafał rahul rainer raj rajesh ralf ralph ramon ramona randy raphael raquel rasmus raul ravi ray raymond rebecca reggie regina reinhard reinhold remy renate renata rene rené renee reza rhiannon rhona rhys ria ricardo riccardo
  richard rick ricky rike rita rob robbie robert roberta roberto robin rocio rod roderick rodney rodrigo roger rohan roland rolf roman romy ron ronald ronan ronja ronnie rory rosa rosalie rosalind rosanna rose rosemarie rosemary rosie
  ross rowan roxanne roy ruben rudi rudolf rudy rupert russ russell ruth ryan sabina sabine sabrina said sally salma salvatore sam samantha sami samir samira samuel sandeep sandra sandro sandy sanja sanjay sanna sara sarah sascha
  saskia saul scott sean sebastian sebastien selma serena serge sergei sergio seth severin shannon sharon shaun shawn sheila shelley sheryl shirley sibylle sid siegfried sienna signe sigrid silke silvia silvio simon simona simone
  sina sinead siobhan sofia sofie solène solveig sonia sonja sophia sophie sören søren stacey stan stanislav stanley stefan stefania stefanie steffen stella stelios stephan stephane stephanie stephen steve steven stewart stuart sue
  sunil sunita susan susana susann susanna susanne susie suzanne suzy sven svenja sverre swantje sylvia sylvie tamara tamás tamas tammy tania tanja tanya tara tariq tatiana tatjana ted terence teresa teri terri terry tess tessa thea
  thelma theo theodor theresa therese thierry thilo thomas thorsten tiago tiffany tilda till tim timo timothy tina tobias toby todd tom tomas tomás tomasz tommaso tommy tomoko toni tony tonya tor tore torsten tracey tracy trevor
  trish tristan troy trudy tuomas tyler ulf ulla ulrich ulrike ursula uta ute uwe vadim valentin valentina valeria valerie vanessa vasco vera verena veronica veronika veronique vicky victor victoria vidar viktor viktoria vilma
  vinay vincent vincenzo viola violet virginia vito vivek vivian vivienne vladimir volker wade walter waltraud wanda warren wayne wendy werner wes wesley wilfried wilhelm will willem william willy wilma wim winfried winston
  wojciech wolfgang wolfram xavier yan yann yannick yara yasmin yasmine youssef yuki yuri yusuf yves yvette yvonne zac zach zachary zahra zara zdenek zeynep zoe zofia zoltan zoltán zsofia zuzana`.split(
    /\s+/,
  ),
);

/** Is it a first name that many people bear? */
export const isGivenName = (word: string): boolean => names.has(word.toLowerCase());
