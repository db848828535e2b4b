package org.travaux.markup.importing.source;

import org.travaux.markup.data.Language;

/** A text in one language to make a draft of. */
public sealed interface ImportSource permits SourceText, GivenText, JoinedText {
    /** The language that it is in. */
    Language language();
}
