package org.travaux.markup.settle.records;

import org.travaux.markup.data.Language;
import org.travaux.markup.text.ChangeSet;

/** A change of one paragraph's text in one language. */
public record TextChange(int paragraph, Language language, ChangeSet change) {}
