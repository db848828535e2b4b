package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.PairedChoices;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.profile.BracketKind;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Gestures on a paragraph in all of its languages: made in one, they are done in every other whose
 * choice corresponds. A choice that is new in several languages has one identity.
 */
public final class Gestures {
    private final Paragraph paragraph;
    private final Language language;
    private final List<Language> languages;
    private final Passage here;
    private final Ids ids;

    /**
     * Gestures made in one language of a paragraph.
     *
     * @param languages all languages of the draft, the source language first
     * @param ids for choices that are new
     */
    public Gestures(
            Paragraph paragraph,
            Language language,
            List<Language> languages,
            Profile profile,
            Ids ids) {
        this.paragraph = paragraph;
        this.language = language;
        this.languages = List.copyOf(languages);
        this.here = Passage.of(paragraph.text(language).text(), profile);
        this.ids = ids;
    }

    /** The text in which the gestures are made, and what it says. */
    public Passage here() {
        return here;
    }

    /**
     * A delegation proposes; the other languages hold a place for the translators, with the same
     * positions.
     *
     * @param typed the new words; empty to propose that those selected go
     */
    public GestureResult propose(TextRange selected, String delegation, String typed) {
        return propose(Proposal.scope(here, selected), delegation, typed, Map.of());
    }

    /**
     * A delegation proposes, with its own words for other languages; what stood can be read back
     * word for word.
     *
     * @param typed the new words; empty to propose that those selected go
     * @param translated by language; the others hold a place for the translators
     */
    public GestureResult propose(
            TextRange selected,
            String delegation,
            String typed,
            Map<Language, ProposedWording> translated) {
        Scope scope = Proposal.scope(here, selected).keepingPlaceholders();
        return propose(scope, delegation, typed, translated);
    }

    private GestureResult propose(
            Scope scope,
            String delegation,
            String typed,
            Map<Language, ProposedWording> translated) {
        ProposalElsewhere elsewhere =
                new ProposalElsewhere(language, here, scope, delegation, NewWords.of(typed));
        return everywhere(
                Proposal.propose(here, scope, delegation, typed),
                (other, there, counterparts) -> {
                    ProposedWording own = translated.get(other);
                    return own == null
                            ? elsewhere.in(there, counterparts)
                            : Proposal.propose(
                                    there,
                                    Proposal.scope(there, own.selected()).keepingPlaceholders(),
                                    delegation,
                                    own.typed());
                },
                translated.keySet());
    }

    /** A delegation takes a position, instead of the one that it had there. */
    public GestureResult take(Target target, DelegationStance stand) {
        return onTarget(target, (passage, same) -> Positions.take(passage, same, stand));
    }

    /** A delegation lifts its position. */
    public GestureResult lift(Target target, String delegation) {
        return onTarget(target, (passage, same) -> Positions.lift(passage, same, delegation));
    }

    private GestureResult onTarget(Target target, BiFunction<Passage, Target, Outcome> gesture) {
        return everywhere(
                gesture.apply(here, target),
                (_, there, counterparts) -> {
                    if (target instanceof Target.OnAlternative(int choice, int _)
                            && counterparts.choice(choice) >= 0
                            && !counterparts.isPaired(choice)) {
                        return new Outcome.Refused(
                                counterparts.sameAlternatives(choice)
                                        ? Refusal.NOT_PAIRED
                                        : Refusal.OTHER_ALTERNATIVES);
                    }
                    return gesture.apply(there, counterparts.target(target));
                });
    }

    /**
     * Adds an alternative to the choice at an index; the other languages have a note for the
     * translators in it.
     *
     * @param stand who wants it, or null if nobody says so
     */
    public GestureResult addAlternative(
            int choice, String typed, @Nullable DelegationStance stand) {
        return addAlternative(choice, typed, stand, Map.of());
    }

    /**
     * Adds an alternative with its words for other languages.
     *
     * @param translated by language; the others have a note for the translators
     */
    public GestureResult addAlternative(
            int choice,
            String typed,
            @Nullable DelegationStance stand,
            Map<Language, String> translated) {
        String words = TranslationNote.awaited(language, NewWords.of(typed));
        return onChoice(
                choice,
                p -> Alternatives.add(p, choice, typed, stand),
                (other, there, same, _) ->
                        Alternatives.add(
                                there, same, translated.getOrDefault(other, words), stand));
    }

    /** Takes an alternative away; with the only one the choice and its words go. */
    public GestureResult removeAlternative(int choice, int alternative) {
        return onChoice(
                choice,
                p -> Alternatives.remove(p, choice, alternative),
                (_, there, same, counterparts) ->
                        counterparts.isPaired(choice)
                                ? Alternatives.remove(
                                        there, same, counterparts.alternative(choice, alternative))
                                : new Outcome.Refused(Refusal.NOT_PAIRED));
    }

    /** Makes two choices of one, the first ending with an alternative that is not the last. */
    public GestureResult split(int choice, int alternative) {
        return onChoice(
                choice,
                p -> split(p, choice, alternative),
                (_, there, same, counterparts) ->
                        counterparts.isPaired(choice)
                                        && counterparts.sameFirst(choice, alternative + 1)
                                ? split(there, same, alternative)
                                : new Outcome.Refused(Refusal.NOT_PAIRED));
    }

    /** A gesture on a choice of another language. */
    private interface OnChoice {
        Outcome in(Language other, Passage there, int choice, Counterparts counterparts);
    }

    private GestureResult onChoice(
            int choice, Function<Passage, Outcome> gesture, OnChoice elsewhere) {
        return everywhere(
                gesture.apply(here),
                (other, there, counterparts) -> {
                    int same = counterparts.choice(choice);
                    if (same < 0) {
                        return new Outcome.Refused(Refusal.NO_CHOICE);
                    }
                    return counterparts.sameAlternatives(choice)
                            ? elsewhere.in(other, there, same, counterparts)
                            : new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
                });
    }

    private static Outcome split(Passage passage, int index, int alternative) {
        Reading reading = passage.reading();
        if (index >= reading.choices().size()
                || alternative < 0
                || alternative >= reading.choices().get(index).alternatives().size() - 1) {
            return new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
        }
        ChangeSet change =
                RunSplitting.split(passage.text(), reading.choices().get(index), alternative);
        return new Outcome.Changed(change, change.edits().getFirst().range().start() + 1);
    }

    /** Makes one choice of one and the next, which stands beside it. */
    public GestureResult join(int choice) {
        int next = next(here, choice);
        return everywhere(
                join(here, choice, next),
                (_, there, counterparts) ->
                        counterparts.choice(choice) < 0 || counterparts.choice(next) < 0
                                ? new Outcome.Refused(Refusal.NO_CHOICE)
                                : join(
                                        there,
                                        counterparts.choice(choice),
                                        counterparts.choice(next)));
    }

    /** The index of the choice behind one in the same words; -1 if there is none. */
    private static int next(Passage passage, int choice) {
        Reading reading = passage.reading();
        for (int i = choice + 1; i < reading.choices().size(); i++) {
            if (reading.choices().get(i).range().start()
                    >= reading.choices().get(choice).range().end()) {
                return i;
            }
        }
        return -1;
    }

    private static Outcome join(Passage passage, int first, int second) {
        if (second < 0) {
            return new Outcome.Refused(Refusal.NOTHING_BESIDE);
        }
        return RunSplitting.join(
                        passage.text(),
                        passage.reading().choices().get(first),
                        passage.reading().choices().get(second),
                        passage.profile().spacedRunsJoin())
                .<Outcome>map(Outcome.Changed::by)
                .orElseGet(() -> new Outcome.Refused(Refusal.NOTHING_BESIDE));
    }

    /** Overrules what the bracket that begins at an offset reads as. */
    public GestureResult mark(int bracket, BracketKind kind) {
        return everywhere(
                Marking.mark(here, bracket, kind),
                (_, there, counterparts) -> {
                    int same = bracketIn(there, counterparts, bracket);
                    return same < 0
                            ? new Outcome.Refused(Refusal.NO_CHOICE)
                            : Marking.mark(there, same, kind);
                });
    }

    private int bracketIn(Passage there, Counterparts counterparts, int bracket) {
        Reading reading = here.reading();
        for (int i = 0; i < reading.choices().size(); i++) {
            if (reading.choices().get(i).range().start() == bracket) {
                int same = counterparts.choice(i);
                return same < 0 ? -1 : there.reading().choices().get(same).range().start();
            }
        }
        for (Element element : reading.others()) {
            if (element.range().start() == bracket) {
                Element same = counterparts.element(element);
                return same == null ? -1 : same.range().start();
            }
        }
        return -1;
    }

    /** A gesture in another language than that in which it was made. */
    private interface Elsewhere {
        Outcome in(Language other, Passage there, Counterparts counterparts);
    }

    private GestureResult everywhere(Outcome done, Elsewhere elsewhere) {
        return everywhere(done, elsewhere, Set.of());
    }

    /**
     * @param written languages that get words of their own, also where there are none yet
     */
    private GestureResult everywhere(Outcome done, Elsewhere elsewhere, Set<Language> written) {
        Map<Language, Refusal> refusals = new LinkedHashMap<>();
        Map<Language, Outcome.Changed> changes = new LinkedHashMap<>();
        switch (done) {
            case Outcome.Refused(Refusal reason) -> {
                return new GestureResult(paragraph, Map.of(), Map.of(language, reason));
            }
            case Outcome.Changed changed -> changes.put(language, changed);
        }
        Map<Language, Passage> passages = new LinkedHashMap<>();
        for (Language each : languages) {
            passages.put(each, Passage.of(paragraph.text(each).text(), here.profile()));
        }
        passages.put(language, here);
        Collection<PairedChoice> paired =
                PairedChoices.of(
                                paragraph,
                                List.copyOf(passages.keySet()),
                                each -> passages.getOrDefault(each, here).reading())
                        .values();
        for (Language other : languages) {
            String text = paragraph.text(other).text();
            if (text.isBlank() && !written.contains(other)) {
                refusals.put(other, Refusal.NO_TEXT);
            } else if (!other.equals(language)) {
                Passage there = passages.getOrDefault(other, here);
                Counterparts counterparts = new Counterparts(paired, language, here, other, there);
                switch (elsewhere.in(other, there, counterparts)) {
                    case Outcome.Refused(Refusal reason) -> refusals.put(other, reason);
                    case Outcome.Changed changed -> changes.put(other, changed);
                }
            }
        }
        refusals.remove(language);
        return result(changes, refusals);
    }

    private GestureResult result(
            Map<Language, Outcome.Changed> outcomes, Map<Language, Refusal> refusals) {
        Paragraph changed = paragraph;
        Map<Language, ChangeSet> changes = new LinkedHashMap<>();
        Map<Language, Integer> made = new LinkedHashMap<>();
        for (Map.Entry<Language, Outcome.Changed> each : outcomes.entrySet()) {
            changed = changed.apply(each.getKey(), each.getValue().change());
            changes.put(each.getKey(), each.getValue().change());
            if (each.getValue().newChoice() >= 0) {
                made.put(each.getKey(), each.getValue().newChoice());
            }
        }
        return new GestureResult(
                made.isEmpty() ? changed : identified(changed, made), changes, refusals);
    }

    private Paragraph identified(Paragraph changed, Map<Language, Integer> made) {
        List<ChoiceIdentity> identities = new ArrayList<>();
        for (ChoiceIdentity identity : changed.choices()) {
            Map<Language, Integer> at = new LinkedHashMap<>(identity.at());
            at.entrySet().removeIf(e -> e.getValue().equals(made.get(e.getKey())));
            if (!at.isEmpty()) {
                identities.add(identity.withAt(at));
            }
        }
        identities.add(new ChoiceIdentity(ids.next('c'), made));
        return changed.withChoices(identities);
    }
}
