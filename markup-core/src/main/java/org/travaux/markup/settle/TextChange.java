package org.travaux.markup.settle;

import org.travaux.markup.draft.Language;
import org.travaux.markup.text.ChangeSet;

/** A change of one paragraph's text in one language. */
record TextChange(int paragraph, Language language, ChangeSet change) {}
