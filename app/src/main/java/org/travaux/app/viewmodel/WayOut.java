package org.travaux.app.viewmodel;

import org.travaux.markup.text.ChangeSet;

/**
 * A way out of a finding that the program can go by itself.
 *
 * @param sentence what it does, in the user's language
 * @param change of the text in which the finding is
 */
public record WayOut(String sentence, ChangeSet change) {}
