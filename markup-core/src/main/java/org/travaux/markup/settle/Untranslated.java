package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Settles a choice in a language into which words of it were not translated: the text stays as it
 * was, and one note says what is to be changed in it. Where the words stay that are in the text
 * already, nothing is left to do.
 */
final class Untranslated {
    private final String text;
    private final Choice choice;

    /** By alternative the note that it consists of; null where it has words of its own. */
    private final List<@Nullable TranslationNote> notes = new ArrayList<>();

    /**
     * @param text the paragraph's
     * @param all the notes in the choice that wait for the translators
     */
    Untranslated(String text, Choice choice, List<TranslationNote> all) {
        this.text = text;
        this.choice = choice;
        for (Alternative alternative : choice.alternatives()) {
            notes.add(
                    all.stream()
                            .filter(note -> note.isAllOf(text, alternative.words()))
                            .findFirst()
                            .orElse(null));
        }
    }

    /** What becomes of the choice here, where something was decided about it. */
    ChoiceOutcome outcome(ChoiceOutcome decided) {
        int standing = standing();
        TranslationNote old = standing < 0 ? null : notes.get(standing);
        if (old == null) {
            TranslationNote unclear = unclear();
            return unclear != null && decided instanceof ChoiceOutcome.Delete
                    ? changed(unclear, "", "")
                    : decided;
        }
        return switch (decided) {
            case ChoiceOutcome.Adopt(int alternative) when alternative == standing ->
                    new ChoiceOutcome.Delete();
            case ChoiceOutcome.Adopt(int alternative) -> {
                TranslationNote awaited = notes.get(alternative);
                String words = choice.alternatives().get(alternative).words().of(text).strip();
                yield awaited == null ? changed(old, words, "") : changed(old, "", awaited.words());
            }
            case ChoiceOutcome.Delete() -> changed(old, "", "");
            case ChoiceOutcome.Replace(String words) -> changed(old, words.strip(), "");
        };
    }

    /**
     * @param here what is put in the place of the choice
     * @param to what the old words are to be changed to
     */
    private static ChoiceOutcome changed(TranslationNote old, String here, String to) {
        String note = TranslationNote.changed(old.from(), old.words(), to);
        return new ChoiceOutcome.Replace(here.isEmpty() ? note : here + " " + note);
    }

    /**
     * The alternative whose words stand in the text already; -1 if none says so. Drafts of old do
     * not say it: there, one who opposes the first of several and wants another replaces words.
     */
    private int standing() {
        for (int i = 0; i < notes.size(); i++) {
            TranslationNote note = notes.get(i);
            if (note != null && note.stands()) {
                return i;
            }
        }
        if (notes.size() < 2 || notes.contains(null)) {
            return -1;
        }
        Set<String> opposed = new HashSet<>();
        for (DelegationPosition position : choice.alternatives().getFirst().positions()) {
            if (position.stance() == Stance.OPPOSES) {
                opposed.add(position.delegation());
            }
        }
        return choice.alternatives().stream()
                        .skip(1)
                        .flatMap(alternative -> alternative.positions().stream())
                        .anyMatch(
                                position ->
                                        position.stance().favours()
                                                && opposed.contains(position.delegation()))
                ? 0
                : -1;
    }

    /** The only alternative, if all who stand on it do not want it: old words or new ones. */
    private @Nullable TranslationNote unclear() {
        if (notes.size() != 1) {
            return null;
        }
        List<DelegationPosition> positions = choice.alternatives().getFirst().positions();
        boolean unwanted =
                positions.stream().anyMatch(position -> position.stance() == Stance.OPPOSES)
                        && positions.stream().noneMatch(position -> position.stance().favours());
        return unwanted ? notes.getFirst() : null;
    }
}
