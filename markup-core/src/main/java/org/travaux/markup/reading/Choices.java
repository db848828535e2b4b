package org.travaux.markup.reading;

import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes choices of runs of brackets, and puts them in the order and the nesting of the text. */
final class Choices {
    private final ChoiceChecks checks;
    private final Neighbours neighbours;
    private final List<Element> elements = new ArrayList<>();

    /** All brackets that have a partner, in the order in which they open. */
    private final List<Entry> brackets = new ArrayList<>();

    private int pairs;

    /** The brackets of the choice that is being put together. */
    private final List<Entry> choice = new ArrayList<>();

    Choices(SyntaxTree tree, Profile profile, List<Diagnostic> diagnostics) {
        this.checks = new ChoiceChecks(tree.source(), profile, diagnostics);
        this.neighbours = new Neighbours(tree, profile, diagnostics);
    }

    /** Takes notice of a bracket that opens; what it is comes with its run. */
    void open(Entry bracket) {
        brackets.add(bracket);
        pairs++;
    }

    /** Takes notice of words that are proposed without a bracket. */
    void propose(Entry proposal) {
        brackets.add(proposal);
    }

    /** How many brackets have opened. */
    int pairs() {
        return pairs;
    }

    /**
     * Takes in brackets that stand side by side at one depth. Among brackets with nothing between
     * them one that is contested makes placeholders alternatives too; across a space each stands
     * for itself, so that {@code [date] [place]} stay two placeholders. What is contested on both
     * sides of a space is one choice or two by what the house makes of it.
     */
    void add(List<Entry> run) {
        int from = 0;
        while (from < run.size()) {
            int to = from + 1;
            while (to < run.size() && run.get(to).gap() != Gap.SPACE) {
                to++;
            }
            boolean contested = isAnyContested(run, from, to);
            if (!contested || !neighbours.join(choice, run, from, to)) {
                addChoice();
            }
            for (int i = from; i < to; i++) {
                Entry entry = run.get(i);
                if (contested && entry.mayBeAlternative()) {
                    choice.add(entry);
                } else {
                    addElement(entry);
                }
            }
            from = to;
        }
        addChoice();
    }

    private static boolean isAnyContested(List<Entry> run, int from, int to) {
        for (int i = from; i < to; i++) {
            if (run.get(i).isContested()) {
                return true;
            }
        }
        return false;
    }

    private void addElement(Entry entry) {
        entry.becomeInert();
        Element.Kind kind = entry.kind().element();
        if (kind != null) {
            elements.add(new Element(kind, entry.range(), entry.agreement()));
        }
    }

    /** Makes a choice of the brackets that are waiting to be one, if there are any. */
    private void addChoice() {
        if (choice.isEmpty()) {
            return;
        }
        Entry end = choice.getLast();
        ChoiceDraft draft =
                new ChoiceDraft(
                        new TextRange(choice.getFirst().start(), end.end()),
                        alternatives(),
                        positions(end.positions(), false));
        int alternative = 0;
        for (int i = 0; i < choice.size(); i++) {
            Entry entry = choice.get(i);
            entry.become(draft, alternative);
            alternative += Math.max(1, entry.parts().size());
        }
        checks.check(choice, draft);
        choice.clear();
    }

    /** What the brackets hold that are waiting to be a choice. */
    private List<Alternative> alternatives() {
        int last = choice.size() - 1;
        if (last == 0) {
            return alternatives(choice.getFirst(), true);
        }
        List<Alternative> alternatives = new ArrayList<>(choice.size());
        for (int i = 0; i <= last; i++) {
            alternatives.addAll(alternatives(choice.get(i), i == last));
        }
        return List.copyOf(alternatives);
    }

    /**
     * What a bracket holds; notes behind it are about the last of it, or about the whole choice.
     */
    private static List<Alternative> alternatives(Entry entry, boolean isLast) {
        List<DelegationPosition> positions =
                isLast ? positions(entry.positions(), true) : entry.positions();
        if (entry.parts().isEmpty()) {
            return List.of(new Alternative(entry.range(), entry.words(), positions));
        }
        if (positions.isEmpty()) {
            return List.copyOf(entry.parts());
        }
        List<Alternative> alternatives = new ArrayList<>(entry.parts());
        Alternative last = alternatives.removeLast();
        List<DelegationPosition> all = new ArrayList<>(last.positions());
        all.addAll(positions);
        alternatives.add(new Alternative(last.range(), last.words(), all));
        return List.copyOf(alternatives);
    }

    /** Of positions behind a choice those on its last alternative, or those on the whole choice. */
    private static List<DelegationPosition> positions(
            List<DelegationPosition> behind, boolean onAlternative) {
        if (behind.isEmpty()) {
            return List.of();
        }
        int kept = 0;
        for (int i = 0; i < behind.size(); i++) {
            kept += behind.get(i).stance().concernsAlternative() == onAlternative ? 1 : 0;
        }
        if (kept == 0 || kept == behind.size()) {
            return kept == 0 ? List.of() : behind;
        }
        List<DelegationPosition> positions = new ArrayList<>(kept);
        for (DelegationPosition position : behind) {
            if (position.stance().concernsAlternative() == onAlternative) {
                positions.add(position);
            }
        }
        return positions;
    }

    /** The choices in the order in which they open, when every run has been added. */
    List<Choice> inOrder() {
        List<Choice> inOrder = new ArrayList<>(brackets.size());
        for (Entry bracket : brackets) {
            ChoiceDraft draft = bracket.settle();
            if (draft != null) {
                inOrder.add(draft.finished(inOrder.size()));
            }
        }
        return inOrder;
    }

    /** What is not contested in the order of the text, with the {@code notes} of editors. */
    List<Element> elements(List<Element> notes) {
        elements.addAll(notes);
        if (elements.size() < 2) {
            return elements;
        }
        elements.sort(Comparator.comparingInt(element -> element.range().start()));
        return outermost(elements);
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
