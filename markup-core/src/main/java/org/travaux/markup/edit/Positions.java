package org.travaux.markup.edit;

import org.travaux.markup.profile.Attribution;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes, changes and lifts positions. A delegation has one position on an alternative and one on a
 * choice as a whole: another one takes the place of the first. Notes that are there already grow
 * and shrink; what others said in them stays as they wrote it.
 */
public final class Positions {
    private Positions() {}

    /** A delegation takes a position, instead of the one that it had there. */
    public static Outcome take(Passage passage, Target target, DelegationStance stand) {
        if (!target.isIn(passage.reading())) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        List<DelegationStance> before = ReadingFacts.stands(target.positions(passage.reading()));
        List<DelegationStance> own =
                before.stream().filter(s -> s.delegation().equals(stand.delegation())).toList();
        if (own.equals(List.of(stand))) {
            return new Outcome.Refused(Refusal.ALREADY_SO);
        }
        Steps steps = new Steps(passage);
        if (!own.isEmpty() && !steps.then(p -> lift(p, target, stand.delegation()))) {
            return steps.outcome();
        }
        steps.then(p -> add(p, target, stand, PositionNotation.items(p.profile(), stand)));
        return steps.outcome();
    }

    /** Writes a position beside those that are there, also where the delegation has one already. */
    public static Outcome beside(Passage passage, Target target, DelegationStance stand) {
        return target.isIn(passage.reading())
                ? add(passage, target, stand, PositionNotation.items(passage.profile(), stand))
                : new Outcome.Refused(Refusal.NO_CHOICE);
    }

    /**
     * Writes a position beside those that are there.
     *
     * @param items the ways to spell it, the usual one first
     */
    static Outcome add(Passage passage, Target target, DelegationStance stand, List<String> items) {
        List<Rendering> renderings = new ArrayList<>();
        for (TextEdit edit : edits(passage, target, stand, items)) {
            ChangeSet change = ChangeSet.of(passage.text().length(), edit);
            ReadingFacts expected =
                    target.change(
                            ReadingFacts.of(passage.reading()).after(change),
                            stands -> {
                                List<DelegationStance> more = new ArrayList<>(stands);
                                more.add(stand);
                                return more;
                            });
            renderings.add(new Rendering(change, expected));
        }
        return Rendering.first(passage, renderings.stream(), Refusal.NOT_READABLE);
    }

    /** Where and how it could be written, the tidiest first. */
    private static List<TextEdit> edits(
            Passage passage, Target target, DelegationStance stand, List<String> items) {
        List<TextEdit> edits = new ArrayList<>();
        List<NotePlace> notes = NotePlace.of(passage, target).reversed();
        for (NotePlace note : notes) {
            for (DelegationPosition position : note.positions().reversed()) {
                int end = NotePlace.endOfName(passage.text(), position);
                if (position.stance() == stand.stance()
                        && Objects.equals(position.word(), stand.word())
                        && stand.speaker() == null
                        && note.mayListAt(passage.text(), end)) {
                    edits.add(TextEdit.insert(end, ", " + stand.delegation()));
                }
            }
        }
        for (NotePlace note : notes) {
            if (note.inside() || note.suits(stand)) {
                int end = endOf(passage.text(), note.content());
                items.forEach(item -> edits.add(TextEdit.insert(end, "; " + item)));
            }
        }
        edits.addAll(newNotes(passage, target, stand, items, notes));
        return edits;
    }

    private static List<TextEdit> newNotes(
            Passage passage,
            Target target,
            DelegationStance stand,
            List<String> items,
            List<NotePlace> notes) {
        List<TextEdit> edits = new ArrayList<>();
        if (target instanceof Target.OnParagraph) {
            int behind = passage.text().stripTrailing().length();
            items.forEach(item -> edits.add(TextEdit.insert(behind, " (" + item + ")")));
            return edits;
        }
        TextRange bracket = target.bracket(passage.reading());
        int end = target.words(passage.reading()).end();
        boolean dash = endsInDash(passage.text(), end);
        if (passage.profile().writes() == Attribution.INSIDE_END && !dash) {
            items.forEach(item -> edits.add(TextEdit.insert(end, " - " + item)));
        }
        int last = bracket.end();
        int lastAlike = bracket.end();
        for (NotePlace note : notes.reversed()) {
            if (!note.inside()) {
                last = Math.max(last, note.range().end());
                lastAlike = note.suits(stand) ? last : lastAlike;
            }
        }
        int first = stand.stance().concernsAlternative() ? lastAlike : last;
        List<String> gaps = gaps(passage, Math.max(first, last));
        for (int at : List.of(first, last)) {
            for (String item : items) {
                gaps.forEach(gap -> edits.add(TextEdit.insert(at, gap + "(" + item + ")")));
            }
        }
        return edits;
    }

    /** What may stand before a note, the usual first: between two alternatives no space may. */
    private static List<String> gaps(Passage passage, int at) {
        boolean tight = !passage.profile().spacedRunsJoin() && passage.text().startsWith("[", at);
        return tight ? List.of("", " ") : List.of(" ", "");
    }

    /** A dash at the end of the words would become the one that begins the note. */
    private static boolean endsInDash(String text, int end) {
        String before = text.substring(0, end).stripTrailing();
        return !before.isEmpty()
                && NotePlace.SIGNS.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static int endOf(String text, TextRange content) {
        int end = content.end();
        while (end > content.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** A delegation lifts every position that it has there. */
    public static Outcome lift(Passage passage, Target target, String delegation) {
        if (!target.isIn(passage.reading())) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        Steps steps = new Steps(passage);
        boolean any = false;
        while (target.positions(steps.passage().reading()).stream()
                .anyMatch(p -> p.delegation().equals(delegation))) {
            any = true;
            if (!steps.then(p -> liftOne(p, target, delegation))) {
                return steps.outcome();
            }
        }
        return any ? steps.outcome() : new Outcome.Refused(Refusal.NO_POSITION);
    }

    private static Outcome liftOne(Passage passage, Target target, String delegation) {
        DelegationPosition lifted =
                target.positions(passage.reading()).stream()
                        .filter(p -> p.delegation().equals(delegation))
                        .toList()
                        .getLast();
        List<Rendering> renderings = new ArrayList<>();
        for (NotePlace note : NotePlace.of(passage, target)) {
            if (note.positions().contains(lifted)) {
                for (TextEdit edit : Shortening.edits(passage, note, lifted)) {
                    ChangeSet change = ChangeSet.of(passage.text().length(), edit);
                    ReadingFacts expected =
                            target.change(
                                    ReadingFacts.of(passage.reading()).after(change),
                                    stands -> without(stands, DelegationStance.of(lifted)));
                    renderings.add(new Rendering(change, expected));
                }
            }
        }
        return Rendering.first(passage, renderings.stream(), Refusal.NOT_READABLE);
    }

    private static List<DelegationStance> without(
            List<DelegationStance> stands, DelegationStance lifted) {
        List<DelegationStance> fewer = new ArrayList<>(stands);
        fewer.remove(lifted);
        return fewer;
    }
}
