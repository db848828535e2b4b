package org.travaux.markup.reading;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes choices of runs of brackets, and puts them in the order and the nesting of the text. */
final class Choices {
    private final SyntaxTree tree;
    private final List<Diagnostic> diagnostics;

    /** By the index of the token that opens it: the draft of a choice that begins there. */
    private final @Nullable Draft[] begins;

    /** By the same index: the draft and the alternative that the bracket is, where it is one. */
    private final @Nullable Draft[] belongs;

    private final int[] alternativeOf;
    private final boolean[] inert;
    private final List<Element> elements = new ArrayList<>();

    private static final class Draft {
        final TextRange range;
        final List<Alternative> alternatives;
        final List<DelegationPosition> positions;
        int index;
        int depth;

        Draft(TextRange range, List<Alternative> alternatives, List<DelegationPosition> positions) {
            this.range = range;
            this.alternatives = alternatives;
            this.positions = positions;
        }
    }

    Choices(SyntaxTree tree, List<Diagnostic> diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
        this.begins = new Draft[tree.size()];
        this.belongs = new Draft[tree.size()];
        this.alternativeOf = new int[tree.size()];
        this.inert = new boolean[tree.size()];
    }

    /**
     * Takes in brackets that stand side by side at one depth. Among brackets with nothing between
     * them one that is contested makes placeholders alternatives too; across a space each stands
     * for itself, so that {@code [date] [place]} stay two placeholders.
     */
    void add(List<Entry> run) {
        List<Entry> choice = new ArrayList<>();
        int from = 0;
        while (from < run.size()) {
            int to = from + 1;
            while (to < run.size() && run.get(to).gap() != Gap.SPACE) {
                to++;
            }
            List<Entry> close = run.subList(from, to);
            boolean contested = isAnyContested(close);
            if (!contested) {
                addChoice(choice);
            }
            for (Entry entry : close) {
                if (contested && entry.mayBeAlternative()) {
                    choice.add(entry);
                } else {
                    addElement(entry);
                }
            }
            from = to;
        }
        addChoice(choice);
    }

    private static boolean isAnyContested(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.isContested()) {
                return true;
            }
        }
        return false;
    }

    private void addElement(Entry entry) {
        inert[entry.open()] = true;
        if (entry.kind() != Entry.Kind.PART_OF_NOTE) {
            elements.add(new Element(Element.Kind.valueOf(entry.kind().name()), entry.range()));
        }
    }

    /** Makes a choice of the brackets, if there are any, and forgets them. */
    private void addChoice(List<Entry> run) {
        if (run.isEmpty()) {
            return;
        }
        List<Alternative> alternatives = new ArrayList<>(run.size());
        List<DelegationPosition> ofChoice = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Entry entry = run.get(i);
            List<DelegationPosition> ofAlternative = new ArrayList<>();
            for (DelegationPosition position : entry.positions()) {
                boolean ofIt = i < run.size() - 1 || position.stance().concernsAlternative();
                (ofIt ? ofAlternative : ofChoice).add(position);
            }
            alternatives.add(new Alternative(entry.range(), entry.words(), ofAlternative));
        }
        TextRange range = new TextRange(run.getFirst().range().start(), run.getLast().end());
        Draft draft = new Draft(range, alternatives, ofChoice);
        begins[run.getFirst().open()] = draft;
        for (int i = 0; i < run.size(); i++) {
            belongs[run.get(i).open()] = draft;
            alternativeOf[run.get(i).open()] = i;
        }
        check(run, draft);
        run.clear();
    }

    private void check(List<Entry> run, Draft draft) {
        draft.alternatives.forEach(alternative -> checkPositions(alternative.positions()));
        checkPositions(draft.positions);
        List<TextEdit> splits = new ArrayList<>(0);
        boolean silent = true;
        for (int i = 0; i < run.size(); i++) {
            silent &= run.get(i).positions().isEmpty();
            if (i > 0 && run.get(i).gap() == Gap.SPACE) {
                splits.add(TextEdit.insert(run.get(i - 1).end(), "\u2060"));
            }
        }
        if (silent && !splits.isEmpty()) {
            diagnostics.add(
                    new Diagnostic(
                            DiagnosticCode.AMBIGUOUS_RUN,
                            draft.range,
                            List.of(),
                            List.of(new Fix(Fix.Kind.SPLIT_RUN, splits))));
        }
    }

    private void checkPositions(List<DelegationPosition> positions) {
        if (positions.size() < 2) {
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
                        ? Notes.removal(tree.source(), position.range())
                        : List.of();
        diagnostics.add(
                new Diagnostic(code, position.range(), List.of(position.delegation()), fixes));
    }

    /** The reading of the paragraph, when every run has been added. */
    Reading reading(
            List<Element> braces,
            List<DelegationPosition> paragraphPositions,
            List<Option> options,
            List<LooseBracket> loose) {
        List<Choice> choices = new ArrayList<>();
        List<Integer> peaks = new ArrayList<>();
        int pairs = 0;
        int depth = 0;
        int peak = 0;
        @Nullable Draft[] around = new Draft[tree.size()];
        int[] aroundAlternative = new int[tree.size()];
        for (int i = 0; i < tree.size(); i++) {
            boolean opens = tree.token(i) instanceof Token.Open;
            if (!opens && !(tree.token(i) instanceof Token.Close)) {
                continue;
            }
            if (tree.partner(i) < 0) {
                peaks.add(peak);
                peak = 0;
            } else if (opens) {
                pairs++;
                peak = Math.max(peak, ++depth);
                lookAround(i, around, aroundAlternative);
                Draft draft = begins[i];
                if (draft != null && !inert[i]) {
                    choices.add(place(draft, around[i], aroundAlternative[i], choices.size()));
                }
            } else {
                depth--;
            }
        }
        peaks.add(peak);
        elements.addAll(braces);
        elements.sort(Comparator.comparingInt(element -> element.range().start()));
        return new Reading(
                choices, outermost(elements), paragraphPositions, options, loose, peaks, pairs);
    }

    /** Notes what the bracket at {@code index} stands in: the choice, and which alternative. */
    private void lookAround(int index, @Nullable Draft[] around, int[] aroundAlternative) {
        int parent = tree.parent(index);
        if (parent < 0) {
            return;
        }
        inert[index] |= inert[parent];
        boolean direct = belongs[parent] != null;
        around[index] = direct ? belongs[parent] : around[parent];
        aroundAlternative[index] = direct ? alternativeOf[parent] : aroundAlternative[parent];
    }

    private static Choice place(Draft draft, @Nullable Draft around, int alternative, int index) {
        draft.index = index;
        draft.depth = around == null ? 1 : around.depth + 1;
        return new Choice(
                draft.range,
                draft.alternatives,
                draft.positions,
                around == null ? -1 : around.index,
                around == null ? -1 : alternative,
                draft.depth);
    }

    /** An element within another is part of it. */
    private static List<Element> outermost(List<Element> elements) {
        List<Element> outermost = new ArrayList<>();
        int end = -1;
        for (Element element : elements) {
            if (element.range().start() >= end) {
                outermost.add(element);
                end = element.range().end();
            }
        }
        return outermost;
    }
}
