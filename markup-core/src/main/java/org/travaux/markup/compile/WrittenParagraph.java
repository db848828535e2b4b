package org.travaux.markup.compile;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.GestureResult;
import org.travaux.markup.edit.Gestures;
import org.travaux.markup.edit.ProposedWording;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Side;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph while gestures are made in it, one after the other; choices are named by their ids,
 * and places that are still to be written at move with what is written.
 */
final class WrittenParagraph {
    private final List<Language> languages;
    private final Profile profile;
    private final Ids ids;
    private final IdentityHashMap<ContestedSpan, Map<Language, TextRange>> places =
            new IdentityHashMap<>();
    private final Map<Language, ChangeSet> written = new HashMap<>();
    private Paragraph paragraph;

    WrittenParagraph(StoodParagraph stood, Ids ids) {
        this.paragraph = stood.paragraph();
        this.languages = stood.languages();
        this.profile = stood.profile();
        this.ids = ids;
    }

    /** As it is now. */
    Paragraph get() {
        return paragraph;
    }

    /** Has places move with what is written from now on. */
    void watch(ContestedSpan span, Map<Language, TextRange> where) {
        places.put(span, where);
    }

    /** Where a span is now. */
    Map<Language, TextRange> places(ContestedSpan span) {
        return places.getOrDefault(span, Map.of());
    }

    /** Where words of the text before are after all that was written. */
    TextRange map(Language language, TextRange words) {
        ChangeSet all = written.get(language);
        return all == null ? words : all.map(words);
    }

    /** The id of the choice that a proposal makes; null if it could not be made. */
    @Nullable String propose(
            Language language,
            TextRange selected,
            String delegation,
            String words,
            Map<Language, ProposedWording> translated) {
        List<String> before = paragraph.choices().stream().map(ChoiceIdentity::id).toList();
        apply(gestures(language).propose(selected, delegation, words, translated), language);
        return paragraph.choices().stream()
                .map(ChoiceIdentity::id)
                .filter(id -> !before.contains(id))
                .findFirst()
                .orElse(null);
    }

    void take(Language language, String id, int alternative, DelegationStance stand) {
        on(
                language,
                id,
                (gestures, choice) ->
                        gestures.take(new Target.OnAlternative(choice, alternative), stand));
    }

    void takeOnChoice(Language language, String id, DelegationStance stand) {
        on(language, id, (gestures, choice) -> gestures.take(new Target.OnChoice(choice), stand));
    }

    /** Takes a position on the choice that a stretch is in; false if it is in none. */
    boolean takeAround(Language language, TextRange stretch, DelegationStance stand) {
        Gestures gestures = gestures(language);
        List<Choice> choices = gestures.here().reading().choices();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).range().contains(stretch)) {
                apply(gestures.take(new Target.OnChoice(i), stand), language);
                return true;
            }
        }
        return false;
    }

    void lift(Language language, String id, int alternative, String delegation) {
        on(
                language,
                id,
                (gestures, choice) ->
                        gestures.lift(new Target.OnAlternative(choice, alternative), delegation));
    }

    /** An alternative with its supporter; if it is there already, one more supports it. */
    void add(Language language, String id, String delegation, Map<Language, String> words) {
        DelegationStance stand = DelegationStance.of(delegation, profile.proposer());
        String own = words.getOrDefault(language, "");
        on(
                language,
                id,
                (gestures, choice) -> {
                    Choice there = gestures.here().reading().choices().get(choice);
                    int same = SameWords.index(there, gestures.here().text(), own);
                    return same < 0
                            ? gestures.addAlternative(choice, own, stand, words)
                            : gestures.take(new Target.OnAlternative(choice, same), stand);
                });
    }

    private Gestures gestures(Language language) {
        return new Gestures(paragraph, language, languages, profile, ids);
    }

    /** A gesture on a choice at its index. */
    private interface OnChoice {
        GestureResult of(Gestures gestures, int choice);
    }

    private void on(Language language, String id, OnChoice gesture) {
        Gestures gestures = gestures(language);
        int choice = gestures.here().choice(paragraph, language, id);
        if (choice >= 0) {
            apply(gesture.of(gestures, choice), language);
        }
    }

    private void apply(GestureResult done, Language language) {
        if (done.refusals().containsKey(language)) {
            return;
        }
        paragraph = done.paragraph();
        done.changes().forEach((each, change) -> written.merge(each, change, ChangeSet::compose));
        places.values()
                .forEach(where -> where.replaceAll((each, range) -> moved(done, each, range)));
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
}
