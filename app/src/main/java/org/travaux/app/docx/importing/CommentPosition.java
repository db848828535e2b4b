package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordComment;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.edit.DelegationStance;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.edit.Positions;
import org.travaux.markup.edit.Target;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A comment that says where a delegation stands, as a position on what it is about. */
final class CommentPosition {
    private static final int LONGEST = 60;
    private static final Pattern END = Pattern.compile("[\\s.!;,]+$");

    private CommentPosition() {}

    /**
     * Where a comment says that somebody stands.
     *
     * @param whole whether it says nothing else
     */
    record Said(DelegationStance stand, boolean whole) {}

    /**
     * Where a comment says that somebody stands, read as a position note would be, else as
     * sentences; null if it says anything else.
     *
     * @param code for whom its author speaks
     */
    static @Nullable Said of(WordComment comment, String code, Profile profile) {
        DelegationStance noted = noted(comment, code, profile);
        if (noted != null) {
            return new Said(noted, true);
        }
        SaidInWords said = SaidInWords.of(comment.text(), profile.delegations());
        if (said == null) {
            return null;
        }
        String named = said.delegation();
        String delegation = named != null ? named : code;
        return profile.delegations().byCode(delegation) == null
                ? null
                : new Said(DelegationStance.of(delegation, said.stance()), said.whole());
    }

    private static @Nullable DelegationStance noted(
            WordComment comment, String code, Profile profile) {
        String said = END.matcher(comment.text().strip()).replaceAll("");
        if (said.isEmpty() || said.length() > LONGEST || said.contains("\n")) {
            return null;
        }
        CommentPhrases phrases = CommentPhrases.shipped();
        String words = phrases.speaker().matcher(said).replaceAll("");
        if (phrases.plus().matcher(words).matches()) {
            words = "+";
        } else if (phrases.minus().matcher(words).matches()) {
            words = "-";
        }
        List<String> notes = new ArrayList<>();
        notes.add("(" + words + ")");
        notes.add("(" + words + code + ")");
        notes.add("(" + code + " " + words + ")");
        for (String note : notes) {
            DelegationStance stand = read(note.replace("((", "(").replace("))", ")"), profile);
            if (stand != null) {
                return stand;
            }
        }
        return null;
    }

    private static @Nullable DelegationStance read(String note, Profile profile) {
        String text = "[x] " + note;
        TextReading read = TextReading.of(List.of(text), profile);
        List<Choice> choices = read.paragraph(0).choices();
        boolean whole =
                read.diagnostics(0).stream()
                        .noneMatch(found -> found.code() == DiagnosticCode.UNREAD_POSITION);
        if (!whole || choices.size() != 1 || !read.paragraph(0).positions().isEmpty()) {
            return null;
        }
        Choice choice = choices.getFirst();
        List<DelegationPosition> positions = choice.allPositions();
        boolean known =
                positions.size() == 1
                        && choice.range().end() == text.length()
                        && profile.delegations().byCode(positions.getFirst().delegation()) != null;
        if (!known) {
            return null;
        }
        return DelegationStance.of(positions.getFirst());
    }

    /** The position taken on what the comment is about; refused or null if that is no choice. */
    static @Nullable Outcome take(Passage passage, TextRange about, DelegationStance stand) {
        Target target = target(passage.reading().choices(), about, stand);
        return target == null ? null : Positions.take(passage, target, stand);
    }

    private static @Nullable Target target(
            List<Choice> choices, TextRange about, DelegationStance stand) {
        int index = choiceAt(choices, about);
        if (index < 0) {
            return null;
        }
        if (!stand.stance().concernsAlternative()) {
            return new Target.OnChoice(index);
        }
        List<Alternative> alternatives = choices.get(index).alternatives();
        int only = -1;
        for (int i = 0; i < alternatives.size(); i++) {
            if (meet(alternatives.get(i).range(), about)) {
                if (only >= 0) {
                    return null;
                }
                only = i;
            }
        }
        return only < 0 ? null : new Target.OnAlternative(index, only);
    }

    /** The innermost choice that holds all of it; else the only one of the outermost it meets. */
    private static int choiceAt(List<Choice> choices, TextRange about) {
        int only = -1;
        for (int i = choices.size() - 1; i >= 0; i--) {
            Choice choice = choices.get(i);
            if (choice.range().contains(about)) {
                return i;
            }
            if (choice.depth() == 1 && meet(choice.range(), about)) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private static boolean meet(TextRange one, TextRange other) {
        return other.isEmpty()
                ? one.start() <= other.start() && other.start() <= one.end()
                : one.start() < other.end() && other.start() < one.end();
    }
}
