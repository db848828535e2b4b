/**
 * What a person does to a text in notation, as change sets: {@link
 * org.travaux.markup.edit.Proposal}, {@link org.travaux.markup.edit.Positions}, {@link
 * org.travaux.markup.edit.Alternatives}, {@link org.travaux.markup.edit.Marking} and {@link
 * org.travaux.markup.edit.RunSplitting}. A gesture is a list of ways to write what is meant, of
 * which the first is taken that reads so; {@link org.travaux.markup.edit.Gestures} does it in every
 * language. Read {@link org.travaux.markup.edit.ReadingFacts} next.
 */
package org.travaux.markup.edit;
