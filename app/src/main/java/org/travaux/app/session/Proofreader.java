package org.travaux.app.session;

import org.jspecify.annotations.Nullable;
import org.travaux.app.storage.StorageException;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.terminology.FoundTerm;
import org.travaux.markup.terminology.TermBase;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Looks at the language of a text, not at its notation. May be asked on any thread. */
public interface Proofreader {
    /** Finds nothing. */
    Proofreader NONE = (_, _, _, _) -> List.of();

    /**
     * What is doubtful in a paragraph's text in a language.
     *
     * @param draft what the paragraph is of
     * @param readings what the paragraph says in each of the draft's languages
     * @return ranges in UTF-16 code units of that text
     */
    List<Diagnostic> in(
            Draft draft,
            Paragraph paragraph,
            Language language,
            Function<Language, Reading> readings);

    /** Words that may have been meant by a misspelt one, the likeliest first; takes a moment. */
    default List<String> suggestions(String word, Language language) {
        return List.of();
    }

    /** The terms that are gone by; none where nobody looks at terms. */
    default TermBase terms() {
        return TermBase.EMPTY;
    }

    /**
     * The terms in a text, by the forms that their words have in its language.
     *
     * @return ranges in UTF-16 code units of that text
     */
    default List<FoundTerm> termsIn(String text, Reading reading, Language language) {
        return List.of();
    }

    /**
     * Where a dictionary of a language is missing.
     *
     * @return the folder to put one into; null if the machine has one, or nobody looks at spelling
     */
    default @Nullable Path missingDictionary(Language language) {
        return null;
    }

    /**
     * The rules of typography that are gone by while somebody types; none if nobody asks for it.
     */
    default Set<DiagnosticCode> asTyped(Language language) {
        return Set.of();
    }

    /**
     * Knows a word from now on.
     *
     * @throws StorageException if it is known only until the program ends
     */
    default void learn(String word) throws StorageException {}
}
