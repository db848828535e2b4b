package org.travaux.markup.edit;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A note in or behind a bracket.
 *
 * @param range all of it: with its parentheses, or with the dash or colon that sets it off inside
 *     the bracket
 * @param content what is in it
 * @param positions every position in it, in order; at least one
 * @param inside whether it stands inside the bracket
 */
record NotePlace(
        TextRange range, TextRange content, List<DelegationPosition> positions, boolean inside) {
    /** What may stand in front of a name and take sides. */
    static final String SIGNS = "+-−–—‐‑－＋﹢﹣";

    /** The notes in and behind a target's bracket, in order. */
    static List<NotePlace> of(Passage passage, Target target) {
        Reading reading = passage.reading();
        List<DelegationPosition> positions = all(reading, target);
        if (positions.isEmpty()) {
            return List.of();
        }
        List<NotePlace> places = new ArrayList<>();
        TextRange bracket = target.bracket(reading);
        TextRange words = target.words(reading);
        if (!bracket.isEmpty()) {
            int inside = Math.min(bracket.start() + 1, words.start());
            for (TextRange part :
                    List.of(
                            new TextRange(inside, words.start()),
                            new TextRange(words.end(), bracket.end() - 1))) {
                add(places, part, part, positions, true);
            }
        }
        for (TextRange note : reading.notes()) {
            boolean enclosed = "([".indexOf(passage.text().charAt(note.start())) >= 0;
            int edge = enclosed ? 1 : 0;
            TextRange content = new TextRange(note.start() + edge, note.end() - edge);
            add(places, note, content, positions, false);
        }
        return places;
    }

    /** Whether it is the place for a stand: those that take sides keep together. */
    boolean suits(DelegationStance stand) {
        return positions.stream()
                .anyMatch(
                        position ->
                                position.stance().concernsAlternative()
                                        == stand.stance().concernsAlternative());
    }

    /** Whether a name may follow the one that ends there without taking its status from it. */
    boolean mayListAt(String text, int end) {
        int next = end;
        while (next < content.end() && Space.is(text.charAt(next))) {
            next++;
        }
        return next == content.end()
                || ",;/&".indexOf(text.charAt(next)) >= 0
                || content.of(text).chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
    }

    /** Where a name ends that may have been read with the space behind it. */
    static int endOfName(String text, DelegationPosition position) {
        int end = position.range().end();
        while (end > position.range().start() && Space.is(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Positions on the last alternative and on the whole choice share their notes. */
    private static List<DelegationPosition> all(Reading reading, Target target) {
        List<DelegationPosition> all = new ArrayList<>(target.positions(reading));
        switch (target) {
            case Target.OnAlternative(int index, int alternative) -> {
                Choice choice = reading.choices().get(index);
                if (alternative == choice.alternatives().size() - 1) {
                    all.addAll(choice.positions());
                }
            }
            case Target.OnChoice(int index) ->
                    all.addAll(reading.choices().get(index).alternatives().getLast().positions());
            case Target.OnLoose _, Target.OnParagraph _ -> {}
        }
        all.sort(Comparator.comparingInt(position -> position.range().start()));
        return all;
    }

    private static void add(
            List<NotePlace> places,
            TextRange range,
            TextRange content,
            List<DelegationPosition> positions,
            boolean inside) {
        List<DelegationPosition> in =
                positions.stream().filter(p -> range.contains(p.range())).toList();
        if (!in.isEmpty()) {
            places.add(new NotePlace(range, content, in, inside));
        }
    }
}
