package org.travaux.markup.settle;

import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.settle.seams.Capitals;
import org.travaux.markup.settle.seams.Joint;
import org.travaux.markup.settle.seams.NeighbouringChoices;
import org.travaux.markup.settle.seams.OuterNeighbour;
import org.travaux.markup.settle.seams.Seam;
import org.travaux.markup.settle.seams.SeamSide;
import org.travaux.markup.settle.seams.Sentence;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Settles one choice of a paragraph and tidies the seam: one space, none before a comma or a full
 * stop, no comma twice, a capital letter where the sentence began with one ({@code
 * docs/notation.md} §9). Words that stay are not touched, so that marks and choices within them
 * stay what they are.
 *
 * <p>Law (tested): settling choices in any order gives the same text.
 */
public final class Settling {
    private static final String PAUSES = ",;:.!?";
    private static final String HYPHENS = "-\u2010\u2011";

    private final String source;
    private final Reading reading;
    private final Choice choice;
    private final SeamSide left;
    private final SeamSide right;

    /** Whether the choice stands where a sentence begins, and with a capital letter. */
    private final boolean begins;

    private Settling(String source, Reading reading, Choice choice) {
        this.source = source;
        this.reading = reading;
        this.choice = choice;
        TextRange around = OuterNeighbour.around(source, reading, choice);
        this.left =
                SeamSide.before(
                        source,
                        choice.range().start(),
                        around.start(),
                        OuterNeighbour.before(source, reading, choice));
        this.right =
                SeamSide.behind(
                        source,
                        choice.range().end(),
                        around.end(),
                        OuterNeighbour.behind(source, reading, choice));
        this.begins =
                Capitals.beginsWithOne(source, choice)
                        && Sentence.beginsAt(source, reading, choice);
    }

    /**
     * The change that settles a choice.
     *
     * @param source the paragraph's text
     * @param reading what it says
     * @param choice the index of the choice in it
     * @throws IndexOutOfBoundsException if there is no such choice or alternative
     */
    public static ChangeSet settle(
            String source, Reading reading, int choice, ChoiceOutcome outcome) {
        Choice settled = reading.choices().get(choice);
        Settling settling = new Settling(source, reading, settled);
        Choice gone = settled;
        List<TextEdit> edits =
                switch (outcome) {
                    case ChoiceOutcome.Adopt(int alternative) -> settling.adopt(alternative);
                    case ChoiceOutcome.Delete() -> List.of();
                    case ChoiceOutcome.Replace(String words) -> settling.replace(words);
                };
        if (edits.isEmpty()) {
            gone = outermost(source, reading, settled);
            edits = new Settling(source, reading, gone).cut();
        }
        return ChangeSet.of(
                source.length(), NeighbouringChoices.keptApart(source, reading, gone, edits));
    }

    /** The choice in which there is nothing else: it is settled with the one in it. */
    private static Choice outermost(String source, Reading reading, Choice choice) {
        Choice outermost = choice;
        while (outermost.parent() >= 0) {
            Choice around = reading.choices().get(outermost.parent());
            TextRange words = OuterNeighbour.around(source, reading, outermost);
            int start = SeamSide.skip(source, words.start(), words.end());
            int end = SeamSide.skipBack(source, words.end(), start);
            boolean all = outermost.range().equals(new TextRange(start, end));
            if (!all || around.alternatives().size() > 1) {
                return outermost;
            }
            outermost = around;
        }
        return outermost;
    }

    /** Nothing if no words stay. */
    private List<TextEdit> adopt(int alternative) {
        TextRange words = choice.alternatives().get(alternative).words();
        Joint first = first(source, words);
        Joint last = last(source, words.end(), first.right().edge());
        int start = first.right().edge();
        if (start >= last.left().edge()) {
            return List.of();
        }
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.replace(first.left().edge(), start, first.gap()));
        edits.addAll(capitals(start, last.left().edge()));
        edits.add(TextEdit.replace(last.left().edge(), last.right().edge(), last.gap()));
        return edits;
    }

    /** Nothing if no words stay. */
    private List<TextEdit> replace(String words) {
        Joint first = first(words, new TextRange(0, words.length()));
        Joint last = last(words, words.length(), first.right().edge());
        if (first.right().edge() >= last.left().edge()) {
            return List.of();
        }
        String kept = words.substring(first.right().edge(), last.left().edge());
        String text = first.gap() + (begins ? Capitals.capital(kept) : kept) + last.gap();
        return List.of(TextEdit.replace(first.left().edge(), last.right().edge(), text));
    }

    /** Quotation marks and parentheses around nothing go as well. */
    private List<TextEdit> cut() {
        SeamSide before = left;
        SeamSide behind = right;
        while (before.own() && behind.own() && Seam.isPair(before.visible(), behind.visible())) {
            before = before.without();
            behind = behind.without();
        }
        Joint joint =
                NeighbouringChoices.keptApart(
                        reading, Joint.of(before, withoutHyphen(before, behind), begins));
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.replace(joint.left().edge(), joint.right().edge(), joint.gap()));
        if (begins && joint.right().own()) {
            TextRange rest = new TextRange(joint.right().edge(), source.length());
            edits.addAll(Capitals.at(source, reading, rest));
        }
        return edits;
    }

    /** Where what stands before the choice meets the words that stay. */
    private Joint first(String text, TextRange words) {
        SeamSide inside = SeamSide.behind(text, words.start(), words.end(), OuterNeighbour.NOTHING);
        Joint joint = apart(Joint.of(left, inside, begins), Settling::beginsApart);
        return text.equals(source) ? NeighbouringChoices.keptApart(reading, joint) : joint;
    }

    /** Where the words that stay meet what stands behind the choice. */
    private Joint last(String text, int end, int start) {
        SeamSide inside = SeamSide.before(text, end, start, OuterNeighbour.NOTHING);
        Joint joint =
                apart(
                        Joint.of(inside, withoutHyphen(inside, right), false),
                        words -> SeamSide.isGap(words.charAt(words.length() - 1)));
        return text.equals(source) ? NeighbouringChoices.keptApart(reading, joint) : joint;
    }

    /** A hyphen that bound a word which is gone binds nothing: {@code a [trans]-boundary river}. */
    private static SeamSide withoutHyphen(SeamSide left, SeamSide right) {
        boolean hyphen =
                right.own() && right.gap().isEmpty() && HYPHENS.indexOf(right.visible()) >= 0;
        boolean binds = !left.isEnd() && !left.hasSpace();
        return hyphen && !binds && Character.isLetter(right.without().visible())
                ? right.without()
                : right;
    }

    /**
     * Words that come to stand in the place of {@code [, and]} or {@code [thus ]}, right beside
     * another word, keep apart from it; those in the place of {@code [s]} are a part of it.
     *
     * @param apart whether the words of an alternative need no space at this seam
     */
    private Joint apart(Joint joint, Predicate<String> apart) {
        boolean meet =
                !joint.left().hasSpace()
                        && !joint.right().hasSpace()
                        && isApartFrom(joint.left().visible())
                        && joint.right().isOfWord()
                        && isAny(choice, source, apart);
        return meet ? new Joint(joint.left(), joint.right(), " ") : joint;
    }

    /**
     * Whether a word that comes behind a character needs a space: behind another word or its sign.
     */
    public static boolean isApartFrom(char previous) {
        return Character.isLetterOrDigit(previous) || PAUSES.indexOf(previous) >= 0;
    }

    /** Whether any alternative of a choice begins with what parts it from the word before. */
    public static boolean beginApart(Choice choice, String text) {
        return isAny(choice, text, Settling::beginsApart);
    }

    private static boolean isAny(Choice choice, String text, Predicate<String> apart) {
        return choice.alternatives().stream()
                .map(alternative -> alternative.words().of(text))
                .anyMatch(words -> !words.isEmpty() && apart.test(words));
    }

    private static boolean beginsApart(String words) {
        return SeamSide.isGap(words.charAt(0)) || PAUSES.indexOf(words.charAt(0)) >= 0;
    }

    private List<TextEdit> capitals(int start, int end) {
        return begins ? Capitals.at(source, reading, new TextRange(start, end)) : List.of();
    }
}
