package org.travaux.markup.typography;

import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;

import java.util.List;
import java.util.Set;

/** A paragraph in a language, as tests look at it. */
record Written(ParagraphReading read, Language language) {
    static Written of(String text, Language language) {
        return new Written(
                TextReading.of(List.of(text), Profiles.usual()).paragraphs().getFirst(), language);
    }

    List<Diagnostic> found(Set<DiagnosticCode> rules) {
        return Typography.in(read.source(), read.reading(), language, rules);
    }

    /** The text with all fixes made at once. */
    String putRight(Set<DiagnosticCode> rules) {
        List<TextEdit> edits =
                found(rules).stream()
                        .flatMap(found -> found.fixes().getFirst().edits().stream())
                        .toList();
        return ChangeSet.of(read.source().length(), edits).apply(read.source());
    }
}
