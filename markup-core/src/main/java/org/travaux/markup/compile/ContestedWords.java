package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.draft.records.CompiledProposal.Kind;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.ProposedWording;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.text.TextRange;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes what versions of a paragraph say instead of words that stood in no choice. */
final class ContestedWords {
    private final ParagraphVersions versions;
    private final WrittenParagraph paragraph;
    private final ProposalRecords records;

    ContestedWords(
            ParagraphVersions versions, WrittenParagraph paragraph, ProposalRecords records) {
        this.versions = versions;
        this.paragraph = paragraph;
        this.records = records;
    }

    /** Writes what all say about the same words. */
    void write(ContestedSpan contested) {
        Map<Language, String> before = new LinkedHashMap<>();
        contested
                .spans()
                .forEach(
                        (each, span) ->
                                before.put(
                                        each,
                                        versions.range(each, span)
                                                .of(versions.stood(each).text())));
        String id = null;
        for (Map.Entry<Integer, Map<Language, String>> said : inOrder(contested)) {
            CopyVersion version = versions.get(said.getKey());
            Map<Language, String> words = said.getValue();
            Language language = first(contested, words);
            String own = words.getOrDefault(language, "");
            String stood = before.getOrDefault(language, "");
            Kind kind = kind(version, language, contested, own);
            if (records.isLeftOut(kind, "", version, before, words)) {
                continue;
            }
            if (id == null) {
                id = propose(contested, language, version, words);
                if (id == null) {
                    records.refuse(version, own.isEmpty() ? stood : own);
                    continue;
                }
            } else {
                if (!stood.isEmpty()) {
                    paragraph.take(
                            language,
                            id,
                            0,
                            DelegationStance.of(version.delegation(), Stance.OPPOSES));
                }
                if (!own.isEmpty()) {
                    paragraph.add(language, id, version.delegation(), words);
                }
            }
            records.add(kind, id, version, before, words);
        }
    }

    private Kind kind(
            CopyVersion version, Language language, ContestedSpan contested, String words) {
        Span span = contested.spans().getOrDefault(language, Span.of(0, 0));
        boolean whole = span.from() == 0 && span.to() == versions.stood(language).words().size();
        if (!whole || (!span.isPlace() && !words.isEmpty())) {
            return Kind.WORDS;
        }
        if (span.isPlace()) {
            return version.elsewhere() ? Kind.MOVED_HERE : Kind.NEW_PARAGRAPH;
        }
        return version.elsewhere() ? Kind.MOVED_AWAY : Kind.DELETED_PARAGRAPH;
    }

    /** The first language in which all say something, or else the version itself does. */
    private static Language first(ContestedSpan contested, Map<Language, String> words) {
        return contested.languages().stream()
                .filter(
                        each ->
                                contested.words().values().stream()
                                        .allMatch(w -> w.containsKey(each)))
                .findFirst()
                .orElseGet(
                        () ->
                                contested.languages().stream()
                                        .filter(words::containsKey)
                                        .findFirst()
                                        .orElseThrow());
    }

    /**
     * Those who propose words before those who only want some to go; and who says it in more
     * languages first, so that words which others propose in one of them stand with all.
     */
    private static List<Map.Entry<Integer, Map<Language, String>>> inOrder(
            ContestedSpan contested) {
        Comparator<Map.Entry<Integer, Map<Language, String>>> deletesLast =
                Comparator.comparing(
                        each -> each.getValue().values().stream().allMatch(String::isEmpty));
        return contested.words().entrySet().stream()
                .sorted(deletesLast.thenComparingInt(each -> -each.getValue().size()))
                .toList();
    }

    /** The id of the choice that a proposal makes; null if it could not be made. */
    private @Nullable String propose(
            ContestedSpan contested,
            Language language,
            CopyVersion version,
            Map<Language, String> words) {
        Map<Language, TextRange> places = paragraph.places(contested);
        Map<Language, ProposedWording> translated = new LinkedHashMap<>();
        String own = words.getOrDefault(language, "");
        for (Language other : versions.languages()) {
            TextRange place = places.get(other);
            if (!other.equals(language) && place != null) {
                String there = words.getOrDefault(other, TranslationNote.awaited(language, own));
                translated.put(other, new ProposedWording(place, there));
            } else if (!other.equals(language) && paragraph.get().text(other).text().isBlank()) {
                translated.put(
                        other,
                        new ProposedWording(
                                TextRange.at(0), TranslationNote.awaited(language, own)));
            }
        }
        return paragraph.propose(
                language,
                Objects.requireNonNull(places.get(language)),
                version.delegation(),
                own,
                translated);
    }
}
