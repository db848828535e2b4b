package org.travaux.markup.terminology;

import org.travaux.markup.data.Language;

import java.util.List;

/** Knows what words are forms of. May be asked on any thread. */
@FunctionalInterface
public interface Roots {
    /** Knows of no word what it is a form of. */
    Roots NONE = (_, _) -> List.of();

    /** What a word, in lower case, may be a form of; empty if that is not known. */
    List<String> of(String word, Language language);
}
