package org.travaux.app.viewmodel.files;

import org.travaux.markup.draft.Draft;

/**
 * A version of the draft to which tracked changes are made.
 *
 * @param name what it is called, for the sentence if it is no use
 * @param reading reads it, away from the window's thread
 */
public record EarlierText(String name, FileWork.Task<Draft> reading) {}
