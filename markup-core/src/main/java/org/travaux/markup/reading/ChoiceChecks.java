package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what is doubtful in choices: positions that do not go together, and ambiguous spaces. */
final class ChoiceChecks {
    private static final int FEW = 8;

    /** The ending of a word in brackets of its own has few letters. */
    private static final int LONGEST_ENDING = 4;

    private final String source;
    private final boolean spacesJoin;
    private final List<Diagnostic> diagnostics;

    ChoiceChecks(String source, Profile profile, List<Diagnostic> diagnostics) {
        this.source = source;
        this.spacesJoin = profile.spacedRunsJoin();
        this.diagnostics = diagnostics;
    }

    /** Looks at a choice that {@code run} has become. */
    void check(List<Entry> run, ChoiceDraft draft) {
        List<Alternative> alternatives = draft.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            checkPositions(alternatives.get(i).positions());
        }
        checkPositions(draft.positions());
        if (spacesJoin && run.size() > 1) {
            checkSpaces(run, draft.range());
        }
    }

    /**
     * Brackets with spaces between them may be alternatives or may not: where nobody is named, and
     * where what is on one side of a space hardly takes the place of what is on the other.
     */
    private void checkSpaces(List<Entry> run, TextRange range) {
        boolean named = false;
        boolean spaced = false;
        boolean unlike = false;
        for (int i = 0; i < run.size(); i++) {
            Entry entry = run.get(i);
            named |= entry.isAttributed();
            if (i > 0 && entry.gap() == Gap.SPACE) {
                spaced = true;
                unlike |= areUnlike(run, i);
            }
        }
        if (!spaced || (named && !unlike)) {
            return;
        }
        List<TextEdit> splits = new ArrayList<>();
        for (int i = 1; i < run.size(); i++) {
            if (run.get(i).gap() == Gap.SPACE) {
                splits.add(TextEdit.insert(run.get(i - 1).end(), "\u2060"));
            }
        }
        diagnostics.add(
                new Diagnostic(
                        DiagnosticCode.AMBIGUOUS_RUN,
                        range,
                        List.of(),
                        List.of(new Fix(Fix.Kind.SPLIT_RUN, splits))));
    }

    /** The end of a word beside words, {@code a[n] [ambitious]}; a clause beside what is none. */
    private boolean areUnlike(List<Entry> run, int index) {
        Entry next = run.get(index);
        int first = index - 1;
        while (first > 0 && run.get(first).gap() == Gap.NONE) {
            first--;
        }
        int before = run.get(first).range().start() - 1;
        boolean ending = before >= 0 && Character.isLetter(source.charAt(before));
        return (ending && next.words().length() > LONGEST_ENDING)
                || beginsWithPoint(run.get(index - 1).words()) != beginsWithPoint(next.words());
    }

    private boolean beginsWithPoint(TextRange words) {
        return words.length() > 1 && ",;:".indexOf(source.charAt(words.start())) >= 0;
    }

    /** Whether a delegation may stand there twice; where many stand nobody compares them all. */
    private static boolean mayRepeat(List<DelegationPosition> positions) {
        if (positions.size() > FEW) {
            return true;
        }
        for (int i = 1; i < positions.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (positions.get(i).delegation().equals(positions.get(j).delegation())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void checkPositions(List<DelegationPosition> positions) {
        if (!mayRepeat(positions)) {
            return;
        }
        Map<String, List<DelegationPosition>> seen = new HashMap<>();
        for (DelegationPosition position : positions) {
            List<DelegationPosition> earlier =
                    seen.computeIfAbsent(position.delegation(), _ -> new ArrayList<>());
            if (earlier.stream().anyMatch(position::saysTheSameAs)) {
                addFinding(DiagnosticCode.REPEATED_POSITION, position);
            } else if (earlier.stream().anyMatch(position::contradicts)) {
                addFinding(DiagnosticCode.CONTRADICTORY_POSITION, position);
            }
            if (earlier.stream().noneMatch(position::saysTheSameAs)) {
                earlier.add(position);
            }
        }
    }

    private void addFinding(DiagnosticCode code, DelegationPosition position) {
        List<Fix> fixes =
                code == DiagnosticCode.REPEATED_POSITION
                        ? Notes.removal(source, position.range())
                        : List.of();
        diagnostics.add(
                new Diagnostic(code, position.range(), List.of(position.delegation()), fixes));
    }
}
