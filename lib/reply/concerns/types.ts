import type { Need } from '../account/needs';

/**
 * What support mail is about, over and over, in our own words. `account` is a clause about the customer, `concern`
 * one thing with its article; both read well behind any phrase. `{thing}` is what it happened to, with "your" and its
 * number where one is known ("your order NL-4711").
 */
export interface Concern {
  id: string;
  when: RegExp;
  account: string;
  concern: string;
  /** Where `when` alone could mean many things: one of these words has to stand somewhere in the message. */
  within?: RegExp;
  /** Words beside `when`, or in it, by which it is another matter: a refund that has not come is no parcel. */
  without?: RegExp;
  /** Says little: a plain clause of the customer's own is better. */
  vague?: true;
  /**
   * What `{thing}` is: something bought ("what you ordered" where it has no name), an invoice, or a product or data of
   * theirs. Where one of the last two cannot be named the concern is left out.
   */
  thing?: 'order' | 'invoice' | 'product' | 'data';
  /**
   * What hangs on it for the customer, behind "I understand that": "you need your things where you are". True for practically
   * everybody with this concern; no promise, no fault granted, and nothing Listen has said. Left out where no honest words are.
   */
  stake?: string;
  /** What we find out about it, after "find out": "where it is and when it will reach you". */
  find?: string;
  /** What we need from the customer to do so. */
  need?: Need;
}
