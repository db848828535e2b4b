package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Merged words as a text, with what stands between them. */
final class WrittenMerge {
    private static final String JOINER = "\u2060";

    private final WordMerge merge;
    private final SideText base;
    private final SideText first;
    private final SideText second;
    private final List<MergedWord> words;
    private final int[] starts;

    /** Closing brackets behind which both changed who stands where; by their index. */
    private final List<Integer> disputed = new ArrayList<>();

    private final String text;

    WrittenMerge(WordMerge merge) {
        this.merge = merge;
        base = merge.base();
        first = merge.first().side();
        second = merge.second().side();
        words = merge.words();
        starts = new int[words.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            all.append(apart(i, before(i)));
            starts[i] = all.length();
            all.append(words.get(i).word()).append(notes(i));
        }
        all.append(ThreeWay.of(base.tail(), first.tail(), second.tail()));
        text = all.toString();
    }

    String text() {
        return text;
    }

    List<MergedWord> words() {
        return words;
    }

    WordMerge merge() {
        return merge;
    }

    /** Where a word begins, in UTF-16 code units. */
    int start(int word) {
        return starts[word];
    }

    List<Integer> disputed() {
        return disputed;
    }

    /** What stands in front of a word: as where the same word is in front of it. */
    private String before(int index) {
        MergedWord word = words.get(index);
        if (word.lead() != null) {
            return word.lead();
        }
        String one = follows(index, true) ? first.before(word.first()) : null;
        String other = follows(index, false) ? second.before(word.second()) : null;
        if (one != null && other != null) {
            String was = word.base() == SideText.NONE ? one : base.before(word.base());
            return ThreeWay.of(was, one, other);
        }
        if (one != null) {
            return one;
        }
        if (other != null) {
            return other;
        }
        String any =
                word.first() != SideText.NONE
                        ? first.before(word.first())
                        : word.second() != SideText.NONE ? second.before(word.second()) : "";
        if (index == 0) {
            return any.strip();
        }
        return any.isEmpty() && needsSpace(index) ? " " : any;
    }

    private boolean follows(int index, boolean inFirst) {
        int at = words.get(index).in(inFirst);
        int last = index == 0 ? SideText.NONE : words.get(index - 1).in(inFirst);
        return at != SideText.NONE && last == at - 1 && (index == 0 || last != SideText.NONE);
    }

    private boolean needsSpace(int index) {
        String last = words.get(index - 1).word();
        char opens = words.get(index).word().charAt(0);
        boolean opened = "([{«“".contains(last);
        return !opened && (Character.isLetterOrDigit(opens) || "([{«“".indexOf(opens) >= 0);
    }

    /** Alternatives of a conflict are apart from other choices beside them. */
    private String apart(int index, String space) {
        if (index == 0) {
            return space;
        }
        MergedWord last = words.get(index - 1);
        MergedWord word = words.get(index);
        boolean beside =
                last.word().equals("]")
                        && word.word().equals("[")
                        && last.group() != word.group()
                        && (isFresh(last) || isFresh(word));
        return beside && !space.contains(JOINER) ? JOINER + (space.isEmpty() ? " " : space) : space;
    }

    private static boolean isFresh(MergedWord word) {
        return word.first() == SideText.NONE && word.second() == SideText.NONE;
    }

    private String notes(int index) {
        MergedWord word = words.get(index);
        String one = word.first() == SideText.NONE ? null : first.notes(word.first());
        String other = word.second() == SideText.NONE ? null : second.notes(word.second());
        if (one == null || other == null) {
            return one == null ? other == null ? "" : other : one;
        }
        String was = word.base() == SideText.NONE ? "" : base.notes(word.base());
        if (!ThreeWay.differ(was, one, other)) {
            return ThreeWay.of(was, one, other);
        }
        boolean read =
                !first.stances(word.first()).isEmpty() || !second.stances(word.second()).isEmpty();
        if (read) {
            disputed.add(index);
            return one;
        }
        return one + other;
    }

    /** The text with its marks, and how it came of those of both sides. */
    MergedText made(MarkedText was, MarkedText one, MarkedText other) {
        List<MergedText.Point> points = new ArrayList<>();
        for (RivalWords.Conflict conflict : merge.conflicts()) {
            int at = conflict.at() < words.size() ? starts[conflict.at()] : text.length();
            points.add(
                    new MergedText.Point(
                            MergeRemark.Kind.WORDS, at, conflict.first(), conflict.second()));
        }
        return new MergedText(
                new MarkedText(text, marks(was, one, other)), from(true), from(false), points);
    }

    private ChangeSet from(boolean ofFirst) {
        SideText side = ofFirst ? first : second;
        List<TextEdit> edits = new ArrayList<>();
        int done = 0;
        int merged = 0;
        int last = SideText.NONE;
        for (int i = 0; i < words.size(); i++) {
            int index = words.get(i).in(ofFirst);
            if (index > last) {
                last = index;
                edit(side.text(), done, side.start(index), merged, starts[i], edits);
                int length = words.get(i).word().length();
                done = side.start(index) + length;
                merged = starts[i] + length;
            }
        }
        edit(side.text(), done, side.text().length(), merged, text.length(), edits);
        return ChangeSet.of(side.text().length(), edits);
    }

    private void edit(
            String side, int start, int end, int merged, int mergedEnd, List<TextEdit> edits) {
        ChangeSet change =
                ChangeSet.between(side.substring(start, end), text.substring(merged, mergedEnd));
        for (TextEdit edit : change.edits()) {
            edits.add(new TextEdit(edit.range().shift(start), edit.replacement()));
        }
    }

    private List<Mark> marks(MarkedText was, MarkedText one, MarkedText other) {
        List<Mark> marks = new ArrayList<>();
        if (was.marks().isEmpty() && one.marks().isEmpty() && other.marks().isEmpty()) {
            return marks;
        }
        for (Mark.Kind kind : Mark.Kind.values()) {
            marks.addAll(marks(kind, marked(was, kind), marked(one, kind), marked(other, kind)));
        }
        return marks;
    }

    /** What is marked in the words; between two marked words is marked too. */
    private List<Mark> marks(Mark.Kind kind, BitSet was, BitSet one, BitSet other) {
        List<Mark> marks = new ArrayList<>();
        int open = SideText.NONE;
        for (int i = 0; i < words.size(); i++) {
            MergedWord word = words.get(i);
            for (int k = 0; k < word.word().length(); k++) {
                Boolean inFirst = at(one, first, word.first(), k);
                Boolean inSecond = at(other, second, word.second(), k);
                Boolean inBase = at(was, base, word.base(), k);
                boolean on;
                if (inFirst == null || inSecond == null) {
                    on = Boolean.TRUE.equals(inFirst) || Boolean.TRUE.equals(inSecond);
                } else {
                    on = ThreeWay.of(inBase == null ? !inFirst : inBase, inFirst, inSecond);
                }
                if (on && open < 0) {
                    open = starts[i] + k;
                } else if (!on && open >= 0) {
                    int end = k > 0 ? starts[i] + k : ends(i - 1);
                    marks.add(new Mark(kind, new TextRange(open, end)));
                    open = SideText.NONE;
                }
            }
        }
        if (open >= 0) {
            marks.add(new Mark(kind, new TextRange(open, ends(words.size() - 1))));
        }
        return marks;
    }

    private int ends(int word) {
        return starts[word] + words.get(word).word().length();
    }

    private static BitSet marked(MarkedText text, Mark.Kind kind) {
        BitSet marked = new BitSet();
        for (Mark mark : text.marks()) {
            if (mark.kind() == kind) {
                marked.set(mark.range().start(), mark.range().end());
            }
        }
        return marked;
    }

    private static @Nullable Boolean at(BitSet marked, SideText text, int word, int offset) {
        return word == SideText.NONE ? null : (Boolean) marked.get(text.start(word) + offset);
    }
}
