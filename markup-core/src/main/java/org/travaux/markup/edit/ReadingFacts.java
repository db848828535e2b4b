package org.travaux.markup.edit;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.LooseBracket;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a reading says, as far as a gesture may change it or must not: which brackets are
 * alternatives of which choice, who stands where, and what is not contested. Two readings that say
 * the same have equal facts.
 */
record ReadingFacts(
        List<Run> runs,
        List<Element> elements,
        List<DelegationStance> onParagraph,
        List<Loose> loose) {
    private static final Comparator<DelegationStance> ORDER =
            Comparator.comparing(DelegationStance::delegation)
                    .thenComparing(DelegationStance::stance)
                    .thenComparing(stand -> String.valueOf(stand.word()))
                    .thenComparing(stand -> String.valueOf(stand.speaker()));

    /** A choice: its brackets in order, and who stands where on the whole of it. */
    record Run(List<Bracket> brackets, List<DelegationStance> stands) {
        Run {
            brackets = List.copyOf(brackets);
            stands = sorted(stands, ORDER);
        }

        int start() {
            return brackets.getFirst().range().start();
        }
    }

    /** An alternative. */
    record Bracket(TextRange range, List<DelegationStance> stands) {
        Bracket {
            stands = sorted(stands, ORDER);
        }
    }

    /** A bracket without a partner. */
    record Loose(TextRange range, List<DelegationStance> stands) {
        Loose {
            stands = sorted(stands, ORDER);
        }
    }

    ReadingFacts {
        runs = sorted(runs, Comparator.comparingInt(Run::start));
        elements = sorted(elements, Comparator.comparingInt(element -> element.range().start()));
        onParagraph = sorted(onParagraph, ORDER);
        loose = List.copyOf(loose);
    }

    static ReadingFacts of(Reading reading) {
        List<Run> runs = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            List<Bracket> brackets = new ArrayList<>();
            for (Alternative alternative : choice.alternatives()) {
                brackets.add(new Bracket(alternative.range(), stands(alternative.positions())));
            }
            runs.add(new Run(brackets, stands(choice.positions())));
        }
        List<Loose> loose = new ArrayList<>();
        for (LooseBracket bracket : reading.loose()) {
            loose.add(
                    new Loose(
                            new TextRange(bracket.at(), bracket.at() + 1),
                            stands(bracket.positions())));
        }
        return new ReadingFacts(runs, reading.others(), stands(reading.positions()), loose);
    }

    /** The same facts where the brackets are after a change. */
    ReadingFacts after(ChangeSet change) {
        List<Run> moved = new ArrayList<>();
        for (Run run : runs) {
            List<Bracket> brackets = new ArrayList<>();
            for (Bracket bracket : run.brackets) {
                brackets.add(new Bracket(change.map(bracket.range), bracket.stands));
            }
            moved.add(new Run(brackets, run.stands));
        }
        return new ReadingFacts(
                moved,
                elements.stream().map(element -> element.at(change.map(element.range()))).toList(),
                onParagraph,
                loose.stream().map(l -> new Loose(change.map(l.range), l.stands)).toList());
    }

    /** Without everything that lies within a range. */
    ReadingFacts outside(TextRange range) {
        List<Run> outside = new ArrayList<>();
        for (Run run : runs) {
            List<Bracket> brackets =
                    run.brackets.stream().filter(b -> !range.contains(b.range)).toList();
            if (!brackets.isEmpty()) {
                outside.add(new Run(brackets, run.stands));
            }
        }
        return new ReadingFacts(
                outside,
                elements.stream().filter(e -> !range.contains(e.range())).toList(),
                onParagraph,
                loose);
    }

    /** With another choice. */
    ReadingFacts with(Run run) {
        List<Run> more = new ArrayList<>(runs);
        more.add(run);
        return new ReadingFacts(more, elements, onParagraph, loose);
    }

    /** With the choice at an index changed. */
    ReadingFacts withRun(int index, UnaryOperator<Run> change) {
        List<Run> changed = new ArrayList<>(runs);
        changed.set(index, change.apply(changed.get(index)));
        return new ReadingFacts(changed, elements, onParagraph, loose);
    }

    /** Without the choice at an index. */
    ReadingFacts withoutRun(int index) {
        List<Run> fewer = new ArrayList<>(runs);
        fewer.remove(index);
        return new ReadingFacts(fewer, elements, onParagraph, loose);
    }

    ReadingFacts withElement(Element element) {
        List<Element> more = new ArrayList<>(elements);
        more.add(element);
        return new ReadingFacts(runs, more, onParagraph, loose);
    }

    ReadingFacts withoutElement(TextRange range) {
        return new ReadingFacts(
                runs,
                elements.stream().filter(element -> !element.range().equals(range)).toList(),
                onParagraph,
                loose);
    }

    /** With the bracket without a partner at an index changed. */
    ReadingFacts withLoose(int index, UnaryOperator<Loose> change) {
        List<Loose> changed = new ArrayList<>(loose);
        changed.set(index, change.apply(changed.get(index)));
        return new ReadingFacts(runs, elements, onParagraph, changed);
    }

    /** With other stands on the paragraph as a whole. */
    ReadingFacts onParagraph(UnaryOperator<List<DelegationStance>> change) {
        return new ReadingFacts(runs, elements, change.apply(onParagraph), loose);
    }

    static List<DelegationStance> stands(List<DelegationPosition> positions) {
        return positions.stream().map(DelegationStance::of).toList();
    }

    private static <T> List<T> sorted(List<T> some, Comparator<T> order) {
        return some.size() < 2 ? List.copyOf(some) : some.stream().sorted(order).toList();
    }
}
