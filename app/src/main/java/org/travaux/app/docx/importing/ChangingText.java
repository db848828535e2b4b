package org.travaux.app.docx.importing;

import org.travaux.app.docx.importing.Segment.Commented;
import org.travaux.markup.edit.Outcome;
import org.travaux.markup.edit.Passage;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;

/** A paragraph's text into which changes are written one after the other, read after each. */
final class ChangingText {
    private final Profile profile;
    private final List<Commented> comments;
    private MarkedText text;
    private Passage passage;

    ChangingText(MarkedText text, List<Commented> comments, Profile profile) {
        this.profile = profile;
        this.text = text;
        this.comments = new ArrayList<>(comments);
        this.passage = Passage.of(text.text(), profile);
    }

    /** Its characters. */
    String text() {
        return text.text();
    }

    MarkedText marked() {
        return text;
    }

    Passage passage() {
        return passage;
    }

    List<Commented> comments() {
        return comments;
    }

    /** Adds what is bold and italic, and what is commented on. */
    void add(List<Mark> marks, List<Commented> commented) {
        List<Mark> all = new ArrayList<>(text.marks());
        all.addAll(marks);
        text = new MarkedText(text.text(), all);
        comments.addAll(commented);
    }

    /** Nothing but spaces is left where an alternative stood. */
    void dropDoubledSpace(int offset) {
        String all = text();
        boolean doubled =
                offset > 0
                        && offset < all.length()
                        && Space.is(all.charAt(offset - 1))
                        && Space.is(all.charAt(offset));
        if (doubled) {
            TextRange space = new TextRange(offset, offset + 1);
            apply(ChangeSet.of(all.length(), TextEdit.delete(space)));
        }
    }

    /** The choice that ends or begins at a place but for spaces; -1 if none does. */
    int choiceBeside(int offset) {
        int start = offset;
        while (start > 0 && Space.is(text().charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text().length() && Space.is(text().charAt(end))) {
            end++;
        }
        for (int i = 0; i < choices().size(); i++) {
            TextRange range = choices().get(i).range();
            if (range.end() == start || range.start() == end) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the space that ends words, which may stand behind what was deleted. */
    int behindSpace(int end, String typed) {
        if (typed.equals(typed.stripTrailing())) {
            return end;
        }
        boolean there = end < text().length() && Space.is(text().charAt(end));
        if (!there) {
            apply(ChangeSet.of(text().length(), TextEdit.insert(end, " ")));
        }
        return end + 1;
    }

    List<Choice> choices() {
        return passage.reading().choices();
    }

    /** The index of the choice that a change made or added to; -1 if there is none. */
    int choice(Outcome.Changed changed, TextRange before) {
        int at =
                changed.newChoice() >= 0
                        ? changed.newChoice()
                        : changed.change().map(before).start();
        for (int i = choices().size() - 1; i >= 0; i--) {
            TextRange range = choices().get(i).range();
            boolean here =
                    changed.newChoice() >= 0
                            ? range.start() == at
                            : range.start() <= at && at < range.end();
            if (here) {
                return i;
            }
        }
        return -1;
    }

    void apply(ChangeSet change) {
        text = text.apply(change);
        comments.replaceAll(each -> new Commented(each.id(), change.map(each.range())));
        passage = Passage.of(text(), profile);
    }
}
