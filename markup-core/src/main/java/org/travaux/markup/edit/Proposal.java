package org.travaux.markup.edit;

import org.travaux.markup.profile.Stance;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a delegation proposes: other words in place of some, new words, or that words go. It is
 * written as the house writes it, {@code [words] (-KAZ) [new words] (+KAZ)} or {@code [words - KAZ
 * delete][new words - KAZ]}.
 */
public final class Proposal {
    private static final List<String> SPLITS = List.of("", "\u2060");

    private final Passage passage;
    private final DelegationStance opposed;
    private final DelegationStance proposed;
    private final String words;

    private Proposal(Passage passage, String delegation, String typed) {
        this.passage = passage;
        this.opposed = DelegationStance.of(delegation, Stance.OPPOSES);
        this.proposed = DelegationStance.of(delegation, passage.profile().proposer());
        this.words = NewWords.of(typed);
    }

    /** What a selection is about, when it is grown to whole brackets. */
    public static Scope scope(Passage passage, TextRange selected) {
        return BracketableRange.scope(passage, selected);
    }

    /**
     * Writes a proposal into a passage.
     *
     * @param typed the new words as they were typed; empty to propose that the old ones go
     */
    public static Outcome propose(Passage passage, Scope scope, String delegation, String typed) {
        Proposal proposal = new Proposal(passage, delegation, typed);
        return switch (scope) {
            case Scope.Words(TextRange range) -> proposal.around(range);
            case Scope.Caret(int offset) -> proposal.at(offset, "", proposal.spacing(offset, ""));
            case Scope.Bracket(Element element, boolean kept) ->
                    kept ? proposal.around(element.range()) : proposal.beside(element.range());
            case Scope.Alternatives alternatives -> proposal.among(alternatives);
        };
    }

    /**
     * Writes new words into a passage just where they are put: white space around them stays around
     * their bracket, and none is added.
     *
     * @param typed the new words with the white space that was typed along
     */
    public static Outcome insert(Passage passage, int offset, String delegation, String typed) {
        Proposal proposal = new Proposal(passage, delegation, typed);
        if (proposal.words.isEmpty()) {
            return new Outcome.Refused(Refusal.NOTHING_PROPOSED);
        }
        int start = typed.length() - typed.stripLeading().length();
        int end = typed.stripTrailing().length();
        return proposal.at(
                offset, "", new Spacing(typed.substring(0, start), typed.substring(end)));
    }

    /** The old words in a bracket, and the new ones in another. */
    private Outcome around(TextRange range) {
        Stream<Rendering> renderings =
                renderings(
                        ReadingFacts.of(passage.reading()),
                        range.start(),
                        1 + range.length(),
                        (before, behind) ->
                                change(
                                        TextEdit.insert(range.start(), before + "["),
                                        TextEdit.insert(range.end(), behind)));
        boolean cuts = passage.reading().loose().stream().anyMatch(l -> range.touches(l.at()));
        return Rendering.first(
                passage, renderings, cuts ? Refusal.CUTS_BRACKET : Refusal.NOT_READABLE);
    }

    /** A bracket that nobody contested becomes the first alternative. */
    private Outcome beside(TextRange element) {
        Stream<Rendering> renderings =
                renderings(
                        ReadingFacts.of(passage.reading()).withoutElement(element),
                        element.start(),
                        element.length() - 1,
                        (before, behind) ->
                                change(
                                        TextEdit.insert(element.start(), before),
                                        TextEdit.replace(
                                                element.end() - 1, element.end(), behind)));
        return Rendering.first(passage, renderings, Refusal.NOT_READABLE);
    }

    /** What is written before the old words and behind them. */
    private interface Edits {
        ChangeSet of(String before, String behind);
    }

    /**
     * The ways to write a proposal beside old words that stand in a bracket then.
     *
     * @param start where they begin, with the bracket
     * @param length of them and the bracket, but for what is written behind
     */
    private Stream<Rendering> renderings(ReadingFacts others, int start, int length, Edits edits) {
        return renderings(
                (style, before, after) -> {
                    String behind = behind(style) + after;
                    ChangeSet change = edits.of(before, behind);
                    int from = start + before.length();
                    TextRange old = new TextRange(from, from + length + behind.indexOf(']') + 1);
                    return rendering(change, others.after(change), old, behind, style);
                });
    }

    /** One way to write a proposal, with what keeps it from the brackets before and after it. */
    private interface Way {
        Rendering written(Style style, String before, String after);
    }

    /** What comes of a way in each of the house's styles, next to whatever brackets. */
    private Stream<Rendering> renderings(Way way) {
        return Style.of(passage.profile(), opposed, proposed).stream()
                .flatMap(
                        style ->
                                SPLITS.stream()
                                        .flatMap(
                                                before ->
                                                        SPLITS.stream()
                                                                .map(
                                                                        after ->
                                                                                way.written(
                                                                                        style,
                                                                                        before,
                                                                                        after))));
    }

    private String behind(Style style) {
        return words.isEmpty()
                ? style.behindOld(true)
                : style.behindOld(false) + style.gap() + style.bracketed(words);
    }

    /**
     * @param others what the text says besides
     * @param old the bracket around the old words, after the change
     * @param behind what was written from its closing bracket on
     */
    private Rendering rendering(
            ChangeSet change, ReadingFacts others, TextRange old, String behind, Style style) {
        List<ReadingFacts.Bracket> brackets = new ArrayList<>();
        brackets.add(new ReadingFacts.Bracket(old, List.of(opposed)));
        List<TextRange> fresh = new ArrayList<>();
        if (!words.isEmpty()) {
            int closed = behind.indexOf(']') + 1;
            int start = old.end() - closed + style.behindOld(false).length() + style.gap().length();
            TextRange added = new TextRange(start, start + style.bracketLength(words));
            brackets.add(new ReadingFacts.Bracket(added, List.of(proposed)));
            fresh.add(new TextRange(added.start() + 1, added.end() - 1));
        }
        ReadingFacts expected = others.with(new ReadingFacts.Run(brackets, List.of()));
        return new Rendering(change, expected, fresh, old.start());
    }

    /**
     * Holds a place for words that await their translation: as a proposal where the old words are
     * not known.
     *
     * @param old what stands for the old words, in a bracket; empty if there are none
     * @param words what stands for the new ones
     */
    static Outcome hold(Passage passage, int offset, String old, String delegation, String words) {
        Proposal proposal = new Proposal(passage, delegation, words);
        String oldWords = NewWords.of(old);
        return proposal.at(offset, oldWords, proposal.spacing(offset, oldWords));
    }

    /** What has to stand around words that are put in at a place. */
    private Spacing spacing(int offset, String old) {
        String first = old.isEmpty() ? words : old;
        return first.isEmpty() ? new Spacing("", "") : Spacing.of(passage.text(), offset, first);
    }

    /** New words where there were none, set apart from the words around. */
    private Outcome at(int offset, String old, Spacing spacing) {
        if (words.isEmpty() && old.isEmpty()) {
            return new Outcome.Refused(Refusal.NOTHING_PROPOSED);
        }
        Stream<Rendering> renderings =
                renderings(
                        (style, before, after) -> {
                            String front = spacing.before() + before;
                            String end = after + spacing.after();
                            return old.isEmpty()
                                    ? alone(offset, front, style, end)
                                    : held(offset, front, old, style, end);
                        });
        return Rendering.first(passage, renderings, Refusal.NOT_READABLE);
    }

    private Rendering alone(int offset, String front, Style style, String end) {
        String inserted = front + style.bracketed(words) + end;
        ChangeSet change = change(TextEdit.insert(offset, inserted));
        int start = offset + front.length();
        TextRange added = new TextRange(start, start + style.bracketLength(words));
        ReadingFacts.Bracket bracket = new ReadingFacts.Bracket(added, List.of(proposed));
        ReadingFacts expected =
                ReadingFacts.of(passage.reading())
                        .after(change)
                        .with(new ReadingFacts.Run(List.of(bracket), List.of()));
        TextRange fresh = new TextRange(added.start() + 1, added.end() - 1);
        return new Rendering(change, expected, List.of(fresh), start);
    }

    private Rendering held(int offset, String front, String old, Style style, String end) {
        String behind = behind(style);
        ChangeSet change = change(TextEdit.insert(offset, front + "[" + old + behind + end));
        int start = offset + front.length();
        int closed = start + 1 + old.length() + behind.indexOf(']') + 1;
        ReadingFacts others = ReadingFacts.of(passage.reading()).after(change);
        Rendering rendering =
                rendering(change, others, new TextRange(start, closed), behind, style);
        List<TextRange> fresh = new ArrayList<>(rendering.fresh());
        fresh.add(new TextRange(start + 1, closed - 1));
        return new Rendering(change, rendering.expected(), fresh, start);
    }

    /** Alternatives are opposed, and the new words are one more. */
    private Outcome among(Scope.Alternatives scope) {
        if (scope.choice() >= passage.reading().choices().size()) {
            return new Outcome.Refused(Refusal.NO_CHOICE);
        }
        Choice choice = passage.reading().choices().get(scope.choice());
        if (scope.last() >= choice.alternatives().size()) {
            return new Outcome.Refused(Refusal.OTHER_ALTERNATIVES);
        }
        Steps steps = new Steps(passage);
        boolean said = false;
        for (int i = scope.first(); i <= scope.last(); i++) {
            Target target = new Target.OnAlternative(scope.choice(), i);
            if (!opposes(target)) {
                steps.then(p -> Positions.take(p, target, opposed));
                said = true;
            }
        }
        if (!words.isEmpty()) {
            steps.then(p -> Alternatives.add(p, scope.choice(), words, proposed));
        } else if (!said) {
            return new Outcome.Refused(Refusal.ALREADY_SO);
        }
        return steps.outcome();
    }

    private boolean opposes(Target target) {
        return target.positions(passage.reading()).stream()
                .anyMatch(
                        position ->
                                position.delegation().equals(opposed.delegation())
                                        && position.stance() == Stance.OPPOSES);
    }

    private ChangeSet change(TextEdit... edits) {
        return ChangeSet.of(passage.text().length(), edits);
    }
}
