/**
 * What has happened to a draft and is written down in it: open points settled, paragraphs agreed,
 * copies compiled and given out, states merged, silence kept or broken, the text adopted. Start
 * with {@link org.travaux.markup.draft.records.StatusChange}, which most of them have in common:
 * what, where and when; next {@link org.travaux.markup.draft.records.Settlement} and {@link
 * org.travaux.markup.draft.records.Procedure}. Nothing here knows the draft itself.
 */
package org.travaux.markup.draft.records;
