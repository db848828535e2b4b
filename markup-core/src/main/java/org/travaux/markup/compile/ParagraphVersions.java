package org.travaux.markup.compile;

import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.TextRange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A paragraph as it stood, and what each of several versions of it changes, in every language. */
final class ParagraphVersions {
    private final List<Language> languages;
    private final List<CopyVersion> versions;
    private final Map<Language, Wordings> base = new LinkedHashMap<>();
    private final Map<Language, List<LanguageChanges>> changes = new LinkedHashMap<>();

    /**
     * @param whole those of the versions whose differences are taken for one
     */
    ParagraphVersions(
            StoodParagraph paragraph, List<CopyVersion> versions, Set<CopyVersion> whole) {
        this.languages = paragraph.languages();
        this.versions = versions;
        Profile profile = paragraph.profile();
        for (Language language : languages) {
            Wordings stood = Wordings.of(paragraph.paragraph().text(language).text(), profile);
            base.put(language, stood);
            changes.put(
                    language,
                    versions.stream()
                            .map(one -> changes(one, language, stood, profile, whole.contains(one)))
                            .toList());
        }
    }

    private static LanguageChanges changes(
            CopyVersion version,
            Language language,
            Wordings stood,
            Profile profile,
            boolean whole) {
        String text = version.texts().get(language);
        Wordings own = text == null ? stood : Wordings.of(text, profile);
        return whole
                ? LanguageChanges.whole(stood, own, profile, version.delegation())
                : LanguageChanges.of(stood, own, profile, version.delegation());
    }

    /** The languages of the draft, the source language first. */
    List<Language> languages() {
        return languages;
    }

    List<CopyVersion> all() {
        return versions;
    }

    CopyVersion get(int version) {
        return versions.get(version);
    }

    /** The words that stood. */
    Wordings stood(Language language) {
        return Objects.requireNonNull(base.get(language));
    }

    /** What a version changes in a language. */
    LanguageChanges in(Language language, int version) {
        return changes(language).get(version);
    }

    private List<LanguageChanges> changes(Language language) {
        return Objects.requireNonNull(changes.get(language));
    }

    /** What all want otherwise, in the order in which it is written. */
    List<ContestedSpan> contested() {
        return ContestedSpans.of(changes);
    }

    /** Where words stood, or would stand. */
    TextRange range(Language language, Span span) {
        Wordings stood = stood(language);
        if (!span.isPlace()) {
            return stood.words().range(span.from(), span.to());
        }
        if (span.from() == stood.words().size()) {
            return TextRange.at(stood.text().stripTrailing().length());
        }
        int next = stood.words().ranges().get(span.from()).start();
        int end = span.from() == 0 ? 0 : stood.words().ranges().get(span.from() - 1).end();
        boolean comma = next == end || isAttached(language, span);
        return TextRange.at(comma ? end : next);
    }

    /** Whether what is put in begins with a sign that stands right behind the word before. */
    private boolean isAttached(Language language, Span span) {
        return changes(language).stream()
                .map(each -> each.words().contains(span) ? each.instead(span) : "")
                .anyMatch(words -> !words.isEmpty() && ",;:.".indexOf(words.charAt(0)) >= 0);
    }
}
