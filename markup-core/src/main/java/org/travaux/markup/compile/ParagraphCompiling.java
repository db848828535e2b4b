package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.CompiledProposal.Kind;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.GestureResult;
import org.travaux.markup.edit.Gestures;
import org.travaux.markup.edit.ProposedWording;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * One paragraph into which the versions of several are written, proposal after proposal, from its
 * end to its beginning. Every proposal is a gesture, as a person would make it.
 */
final class ParagraphCompiling {
    private final List<Language> languages;
    private final Profile profile;
    private final Ids ids;
    private final List<CopyVersion> versions;
    private final Map<Language, Wordings> base = new LinkedHashMap<>();
    private final Map<Language, List<LanguageChanges>> changes = new LinkedHashMap<>();
    private final Map<Language, Map<Integer, String>> known = new HashMap<>();
    private final ProposalRecords records;
    private final List<Refused> refused = new ArrayList<>();

    /** What the words of the clusters stand at, after what was written so far. */
    private final Map<ContestedSpan, Map<Language, TextRange>> places = new LinkedHashMap<>();

    private final Map<Language, ChangeSet> written = new HashMap<>();
    private Paragraph paragraph;

    /** What a version says that could not be written. */
    record Refused(CopyVersion version, String words) {}

    /**
     * @param languages of the draft, the source language first
     */
    ParagraphCompiling(
            Paragraph paragraph,
            List<Language> languages,
            Profile profile,
            Ids ids,
            List<CopyVersion> versions) {
        this.paragraph = paragraph;
        this.languages = languages;
        this.profile = profile;
        this.ids = ids;
        this.versions = versions;
        this.records = new ProposalRecords(paragraph.id());
        for (Language language : languages) {
            Wordings stood = Wordings.of(paragraph.text(language).text(), profile);
            base.put(language, stood);
            changes.put(
                    language, versions.stream().map(one -> changes(one, language, stood)).toList());
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

    private LanguageChanges changes(CopyVersion version, Language language, Wordings stood) {
        String text = version.texts().get(language);
        Wordings own = text == null ? stood : Wordings.of(text, profile);
        return LanguageChanges.of(stood, own, profile, version.delegation());
    }

    Paragraph paragraph() {
        return paragraph;
    }

    ProposalRecords records() {
        return records;
    }

    List<Refused> refused() {
        return refused;
    }

    ParagraphCompiling compile() {
        List<ContestedSpan> clusters = ContestedSpans.of(changes);
        for (ContestedSpan cluster : clusters) {
            Map<Language, TextRange> ranges = new HashMap<>();
            cluster.spans()
                    .forEach((language, span) -> ranges.put(language, range(language, span)));
            places.put(cluster, ranges);
        }
        changeChoices();
        clusters.forEach(this::write);
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
        TextRange now = map(language, reserve.words());
        Gestures gestures = gestures(language);
        List<Choice> choices = gestures.here().reading().choices();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).range().contains(now)) {
                apply(gestures.take(new Target.OnChoice(i), reserve.stand()), language);
                return;
            }
        }
        Map<Language, String> words = Map.of(language, reserve.words().of(stood(language).text()));
        String id = made(() -> apply(gestures.propose(now, version.delegation(), ""), language));
        if (id == null) {
            refused.add(new Refused(version, words.getOrDefault(language, "")));
            return;
        }
        on(
                language,
                id,
                (again, choice) -> again.take(new Target.OnChoice(choice), reserve.stand()));
        on(
                language,
                id,
                (again, choice) ->
                        again.lift(new Target.OnAlternative(choice, 0), version.delegation()));
        records.add(Kind.RESERVED, id, version, words, words);
    }

    /** Where words of the base are after all that was written. */
    private TextRange map(Language language, TextRange words) {
        ChangeSet all = written.get(language);
        return all == null ? words : all.map(words);
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
        return changes.getOrDefault(language, List.of()).stream()
                .map(each -> each.words().contains(span) ? each.instead(span) : "")
                .anyMatch(words -> !words.isEmpty() && ",;:.".indexOf(words.charAt(0)) >= 0);
    }

    private Wordings stood(Language language) {
        return base.getOrDefault(language, Wordings.of("", profile));
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

    private LanguageChanges in(Language language, int version) {
        return changes.getOrDefault(language, List.of()).get(version);
    }

    private @Nullable String idOf(Language language, int choice) {
        int start = stood(language).reading().choices().get(choice).range().start();
        return known.getOrDefault(language, Map.of()).get(start);
    }

    /** What somebody changed in a choice that was there. */
    private void change(int index, Language language, String id, ChoiceChange change) {
        CopyVersion version = versions.get(index);
        Choice stood = stood(language).reading().choices().get(change.choice());
        for (int alternative : change.opposed()) {
            take(
                    language,
                    id,
                    alternative,
                    DelegationStance.of(version.delegation(), Stance.OPPOSES));
            records.add(Kind.OPPOSED, id, version, words(language, stood, alternative), Map.of());
        }
        for (int alternative : change.lifted()) {
            on(
                    language,
                    id,
                    (gestures, choice) ->
                            gestures.lift(
                                    new Target.OnAlternative(choice, alternative),
                                    version.delegation()));
        }
        if (change.supported() >= 0) {
            take(
                    language,
                    id,
                    change.supported(),
                    DelegationStance.of(version.delegation(), Stance.SUPPORTS));
            records.add(
                    Kind.SUPPORTED,
                    id,
                    version,
                    words(language, stood, change.supported()),
                    Map.of());
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
            add(language, id, version, words);
            records.add(Kind.ALTERNATIVE, id, version, Map.of(), words);
        }
    }

    private Map<Language, String> words(Language language, Choice choice, int alternative) {
        return Map.of(
                language,
                choice.alternatives().get(alternative).words().of(stood(language).text()));
    }

    /** Writes what all say about the same words. */
    private void write(ContestedSpan cluster) {
        Language language = first(cluster);
        Map<Language, String> before = new LinkedHashMap<>();
        cluster.spans()
                .forEach(
                        (each, span) -> before.put(each, range(each, span).of(stood(each).text())));
        String id = null;
        boolean replaces = !before.getOrDefault(language, "").isEmpty();
        for (Map.Entry<Integer, Map<Language, String>> said : inOrder(cluster, language)) {
            CopyVersion version = versions.get(said.getKey());
            Map<Language, String> words = said.getValue();
            String own = words.getOrDefault(language, "");
            if (id == null) {
                id = propose(cluster, language, version, words);
                if (id == null) {
                    refused.add(new Refused(version, own));
                    continue;
                }
            } else {
                if (replaces) {
                    take(
                            language,
                            id,
                            0,
                            DelegationStance.of(version.delegation(), Stance.OPPOSES));
                }
                if (!own.isEmpty()) {
                    add(language, id, version, words);
                }
            }
            records.add(kind(version, language, cluster, own), id, version, before, words);
        }
    }

    private Kind kind(CopyVersion version, Language language, ContestedSpan cluster, String words) {
        Span span = cluster.spans().getOrDefault(language, Span.of(0, 0));
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
    private static Language first(ContestedSpan cluster) {
        return cluster.languages().stream()
                .filter(
                        each ->
                                cluster.words().values().stream()
                                        .allMatch(w -> w.containsKey(each)))
                .findFirst()
                .orElse(cluster.languages().getFirst());
    }

    /** Those who propose words before those who only want some to go. */
    private static List<Map.Entry<Integer, Map<Language, String>>> inOrder(
            ContestedSpan cluster, Language language) {
        List<Map.Entry<Integer, Map<Language, String>>> ordered = new ArrayList<>();
        for (boolean deletes : List.of(false, true)) {
            for (Map.Entry<Integer, Map<Language, String>> each : cluster.words().entrySet()) {
                if (each.getValue().getOrDefault(language, "").isEmpty() == deletes) {
                    ordered.add(each);
                }
            }
        }
        return ordered;
    }

    /** The id of the choice that a proposal makes; null if it could not be made. */
    private @Nullable String propose(
            ContestedSpan cluster,
            Language language,
            CopyVersion version,
            Map<Language, String> words) {
        Map<Language, TextRange> ranges = places.getOrDefault(cluster, Map.of());
        Map<Language, ProposedWording> translated = new LinkedHashMap<>();
        String own = words.getOrDefault(language, "");
        for (Language other : languages) {
            TextRange range = ranges.get(other);
            String there = words.get(other);
            if (!other.equals(language) && range != null && there != null) {
                translated.put(other, new ProposedWording(range, there));
            } else if (!other.equals(language) && paragraph.text(other).text().isBlank()) {
                translated.put(
                        other,
                        new ProposedWording(
                                TextRange.at(0), TranslationNote.awaited(language, own)));
            }
        }
        TextRange selected = ranges.getOrDefault(language, TextRange.at(0));
        GestureResult done =
                gestures(language).propose(selected, version.delegation(), own, translated);
        return made(() -> apply(done, language));
    }

    /** The id of the choice that a gesture makes; null if it could not be made. */
    private @Nullable String made(BooleanSupplier gesture) {
        List<String> before = paragraph.choices().stream().map(ChoiceIdentity::id).toList();
        if (!gesture.getAsBoolean()) {
            return null;
        }
        return paragraph.choices().stream()
                .map(ChoiceIdentity::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElse(null);
    }

    private Gestures gestures(Language language) {
        return new Gestures(paragraph, language, languages, profile, ids);
    }

    private boolean apply(GestureResult done, Language language) {
        if (done.refusals().containsKey(language)) {
            return false;
        }
        paragraph = done.paragraph();
        done.changes().forEach((each, change) -> written.merge(each, change, ChangeSet::compose));
        places.values()
                .forEach(ranges -> ranges.replaceAll((each, range) -> moved(done, each, range)));
        return true;
    }

    /** A place between words stays in front of a bracket that was put there. */
    private static TextRange moved(GestureResult done, Language language, TextRange range) {
        ChangeSet change = done.changes().get(language);
        if (change == null) {
            return range;
        }
        return range.isEmpty()
                ? TextRange.at(change.map(range.start(), Side.BEFORE))
                : change.map(range);
    }

    /** A gesture on a choice at its index. */
    private interface OnChoice {
        GestureResult of(Gestures gestures, int choice);
    }

    private void on(Language language, String id, OnChoice gesture) {
        Gestures gestures = gestures(language);
        int choice = index(gestures, language, id);
        if (choice >= 0) {
            apply(gesture.of(gestures, choice), language);
        }
    }

    private int index(Gestures gestures, Language language, String id) {
        for (ChoiceIdentity identity : paragraph.choices()) {
            Integer at = identity.at().get(language);
            if (identity.id().equals(id) && at != null) {
                List<Choice> choices = gestures.here().reading().choices();
                for (int i = 0; i < choices.size(); i++) {
                    if (choices.get(i).range().start() == at) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private void take(Language language, String id, int alternative, DelegationStance stand) {
        on(
                language,
                id,
                (gestures, choice) ->
                        gestures.take(new Target.OnAlternative(choice, alternative), stand));
    }

    /** An alternative with its supporter; if it is there already, one more supports it. */
    private void add(
            Language language, String id, CopyVersion version, Map<Language, String> words) {
        DelegationStance stand = DelegationStance.of(version.delegation(), profile.proposer());
        String own = words.getOrDefault(language, "");
        String key = SameWords.key(own);
        on(
                language,
                id,
                (gestures, choice) -> {
                    Choice there = gestures.here().reading().choices().get(choice);
                    for (int i = 0; i < there.alternatives().size(); i++) {
                        String said =
                                there.alternatives().get(i).words().of(gestures.here().text());
                        if (SameWords.key(said).equals(key)) {
                            return gestures.take(new Target.OnAlternative(choice, i), stand);
                        }
                    }
                    return gestures.addAlternative(choice, own, stand, words);
                });
    }
}
