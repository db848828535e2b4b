package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.CompilationRemark;
import org.travaux.markup.draft.CompiledProposal;
import org.travaux.markup.draft.CompiledProposal.Kind;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.ProposedWording;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One paragraph into which the versions of several are written, proposal after proposal, from its
 * end to its beginning. Every proposal is a gesture, as a person would make it.
 */
final class ParagraphCompiling {
    private final List<Language> languages;
    private final List<CopyVersion> versions;
    private final Map<Language, Wordings> base = new LinkedHashMap<>();
    private final Map<Language, List<LanguageChanges>> changes = new LinkedHashMap<>();
    private final Map<Language, Map<Integer, String>> known = new HashMap<>();
    private final ProposalRecords records;
    private final List<Untaken> untaken = new ArrayList<>();

    private final WrittenParagraph paragraph;

    /** What a version says that could not be written, or was left out. */
    record Untaken(CompilationRemark.Kind why, CopyVersion version, String words) {}

    /**
     * @param languages of the draft, the source language first
     * @param leftOut what is not wanted of all that was proposed, in whatever paragraph
     */
    ParagraphCompiling(
            Paragraph paragraph,
            List<Language> languages,
            Profile profile,
            Ids ids,
            List<CopyVersion> versions,
            List<CompiledProposal> leftOut) {
        this.paragraph = new WrittenParagraph(paragraph, languages, profile, ids);
        this.languages = languages;
        this.versions = versions;
        this.records = new ProposalRecords(paragraph.id(), leftOut);
        for (Language language : languages) {
            Wordings stood = Wordings.of(paragraph.text(language).text(), profile);
            base.put(language, stood);
            changes.put(
                    language,
                    versions.stream().map(one -> changes(one, language, stood, profile)).toList());
            Map<Integer, String> at = new HashMap<>();
            for (ChoiceIdentity choice : paragraph.choices()) {
                Integer offset = choice.at().get(language);
                if (offset != null) {
                    at.put(offset, choice.id());
                }
            }
            known.put(language, at);
        }
    }

    private static LanguageChanges changes(
            CopyVersion version, Language language, Wordings stood, Profile profile) {
        String text = version.texts().get(language);
        Wordings own = text == null ? stood : Wordings.of(text, profile);
        return LanguageChanges.of(stood, own, profile, version.delegation());
    }

    Paragraph paragraph() {
        return paragraph.get();
    }

    ProposalRecords records() {
        return records;
    }

    List<Untaken> untaken() {
        return untaken;
    }

    ParagraphCompiling compile() {
        List<ContestedSpan> contested = ContestedSpans.of(changes);
        for (ContestedSpan span : contested) {
            Map<Language, TextRange> places = new HashMap<>();
            span.spans().forEach((language, each) -> places.put(language, range(language, each)));
            paragraph.watch(span, places);
        }
        changeChoices();
        contested.forEach(this::write);
        for (CopyVersion version : versions) {
            for (Language language : languages) {
                version.reserves()
                        .getOrDefault(language, List.of())
                        .forEach(reserve -> reserve(version, language, reserve));
            }
        }
        return this;
    }

    /** A position that takes no side, on what stands in the place of words of the base. */
    private void reserve(CopyVersion version, Language language, Reserve reserve) {
        TextRange now = paragraph.map(language, reserve.words());
        if (paragraph.takeAround(language, now, reserve.stand())) {
            return;
        }
        String words = reserve.words().of(stood(language).text());
        Map<Language, String> said = Map.of(language, words);
        if (isLeftOut(Kind.RESERVED, "", version, said, said)) {
            return;
        }
        String id = paragraph.propose(language, now, version.delegation(), "", Map.of());
        if (id == null) {
            refuse(version, words);
            return;
        }
        paragraph.takeOnChoice(language, id, reserve.stand());
        paragraph.lift(language, id, 0, version.delegation());
        records.add(Kind.RESERVED, id, version, said, said);
    }

    private TextRange range(Language language, Span span) {
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

    private Wordings stood(Language language) {
        return Objects.requireNonNull(base.get(language));
    }

    private void changeChoices() {
        Map<String, Integer> done = new HashMap<>();
        for (Language language : languages) {
            for (int i = 0; i < versions.size(); i++) {
                for (ChoiceChange change : in(language, i).choices().values()) {
                    String id = idOf(language, change.choice());
                    if (id != null && done.putIfAbsent(i + id, i) == null) {
                        change(i, language, id, change);
                    }
                }
            }
        }
    }

    /** What each version changed in a language. */
    private List<LanguageChanges> changes(Language language) {
        return Objects.requireNonNull(changes.get(language));
    }

    private LanguageChanges in(Language language, int version) {
        return changes(language).get(version);
    }

    private @Nullable String idOf(Language language, int choice) {
        int start = stood(language).reading().choices().get(choice).range().start();
        return Objects.requireNonNull(known.get(language)).get(start);
    }

    /** What somebody changed in a choice that was there. */
    private void change(int index, Language language, String id, ChoiceChange change) {
        CopyVersion version = versions.get(index);
        Choice stood = stood(language).reading().choices().get(change.choice());
        for (int alternative : change.opposed()) {
            Map<Language, String> words = words(language, stood, alternative);
            if (!isLeftOut(Kind.OPPOSED, id, version, words, Map.of())) {
                paragraph.take(language, id, alternative, opposing(version));
                records.add(Kind.OPPOSED, id, version, words, Map.of());
            }
        }
        for (int alternative : change.lifted()) {
            paragraph.lift(language, id, alternative, version.delegation());
        }
        if (change.supported() >= 0) {
            Map<Language, String> words = words(language, stood, change.supported());
            if (!isLeftOut(Kind.SUPPORTED, id, version, words, Map.of())) {
                paragraph.take(
                        language,
                        id,
                        change.supported(),
                        DelegationStance.of(version.delegation(), Stance.SUPPORTS));
                records.add(Kind.SUPPORTED, id, version, words, Map.of());
            }
        }
        for (int i = 0; i < change.added().size(); i++) {
            Map<Language, String> words = new LinkedHashMap<>();
            words.put(language, change.added().get(i));
            for (Language other : languages) {
                for (ChoiceChange there : in(other, index).choices().values()) {
                    if (!other.equals(language)
                            && id.equals(idOf(other, there.choice()))
                            && there.added().size() == change.added().size()) {
                        words.put(other, there.added().get(i));
                    }
                }
            }
            if (!isLeftOut(Kind.ALTERNATIVE, id, version, Map.of(), words)) {
                paragraph.add(language, id, version.delegation(), words);
                records.add(Kind.ALTERNATIVE, id, version, Map.of(), words);
            }
        }
    }

    /** Whether a proposal is not wanted, which is told. */
    private boolean isLeftOut(
            Kind kind,
            String choice,
            CopyVersion version,
            Map<Language, String> before,
            Map<Language, String> words) {
        if (!records.isLeftOut(kind, choice, before, words)) {
            return false;
        }
        String told = inFirstLanguage(words);
        untaken.add(
                new Untaken(
                        CompilationRemark.Kind.LEFT_OUT,
                        version,
                        told.isEmpty() ? inFirstLanguage(before) : told));
        return true;
    }

    private String inFirstLanguage(Map<Language, String> words) {
        return languages.stream()
                .map(language -> words.getOrDefault(language, ""))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void refuse(CopyVersion version, String words) {
        untaken.add(new Untaken(CompilationRemark.Kind.NOT_TAKEN_OVER, version, words));
    }

    private static DelegationStance opposing(CopyVersion version) {
        return DelegationStance.of(version.delegation(), Stance.OPPOSES);
    }

    private Map<Language, String> words(Language language, Choice choice, int alternative) {
        return Map.of(
                language,
                choice.alternatives().get(alternative).words().of(stood(language).text()));
    }

    /** Writes what all say about the same words. */
    private void write(ContestedSpan contested) {
        Language language = first(contested);
        Map<Language, String> before = new LinkedHashMap<>();
        contested
                .spans()
                .forEach(
                        (each, span) -> before.put(each, range(each, span).of(stood(each).text())));
        String id = null;
        boolean replaces = !before.getOrDefault(language, "").isEmpty();
        for (Map.Entry<Integer, Map<Language, String>> said : inOrder(contested, language)) {
            CopyVersion version = versions.get(said.getKey());
            Map<Language, String> words = said.getValue();
            String own = words.getOrDefault(language, "");
            Kind kind = kind(version, language, contested, own);
            if (isLeftOut(kind, "", version, before, words)) {
                continue;
            }
            if (id == null) {
                id = propose(contested, language, version, words);
                if (id == null) {
                    refuse(version, own);
                    continue;
                }
            } else {
                if (replaces) {
                    paragraph.take(language, id, 0, opposing(version));
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
        boolean whole = span.from() == 0 && span.to() == stood(language).words().size();
        if (!whole || (!span.isPlace() && !words.isEmpty())) {
            return Kind.WORDS;
        }
        if (span.isPlace()) {
            return version.elsewhere() ? Kind.MOVED_HERE : Kind.NEW_PARAGRAPH;
        }
        return version.elsewhere() ? Kind.MOVED_AWAY : Kind.DELETED_PARAGRAPH;
    }

    /** The first language in which all say something. */
    private static Language first(ContestedSpan contested) {
        return contested.languages().stream()
                .filter(
                        each ->
                                contested.words().values().stream()
                                        .allMatch(w -> w.containsKey(each)))
                .findFirst()
                .orElse(contested.languages().getFirst());
    }

    /** Those who propose words before those who only want some to go. */
    private static List<Map.Entry<Integer, Map<Language, String>>> inOrder(
            ContestedSpan contested, Language language) {
        List<Map.Entry<Integer, Map<Language, String>>> ordered = new ArrayList<>();
        for (boolean deletes : List.of(false, true)) {
            for (Map.Entry<Integer, Map<Language, String>> each : contested.words().entrySet()) {
                if (each.getValue().getOrDefault(language, "").isEmpty() == deletes) {
                    ordered.add(each);
                }
            }
        }
        return ordered;
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
        for (Language other : languages) {
            TextRange place = places.get(other);
            String there = words.get(other);
            if (!other.equals(language) && place != null && there != null) {
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
