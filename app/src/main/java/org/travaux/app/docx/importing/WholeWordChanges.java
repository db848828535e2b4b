package org.travaux.app.docx.importing;

import org.jspecify.annotations.Nullable;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Tracked changes of letters and spaces as changes of whole words: {@code sh[all] [ould]} is {@code
 * [shall] [should]}, and a space that was put in or taken out replaces the words beside it. What
 * was taken out and put in again is unchanged where there are brackets in it, so that none is
 * changed for nothing. The texts before and after all changes stay what they are.
 */
final class WholeWordChanges {
    private static final String BRACKETS = "[](){}";

    private final List<Sign> done = new ArrayList<>();
    private final List<Sign> signs;

    /** The first character that is not done. */
    private int at;

    private WholeWordChanges(List<Sign> signs) {
        this.signs = signs;
    }

    /**
     * What one author took out and put in at a place.
     *
     * @param putFirst whether what was put in stands first
     */
    private record Stretch(WordChange by, boolean putFirst, List<Sign> gone, List<Sign> put) {
        boolean isReplacement() {
            return !gone.isEmpty() && !put.isEmpty();
        }
    }

    /** Without brackets that were taken out and put in again. */
    static List<Sign> withoutRepeated(List<Sign> signs) {
        return each(signs, WholeWordChanges::trim);
    }

    /** With whole words. */
    static List<Sign> of(List<Sign> signs) {
        return each(signs, WholeWordChanges::widen);
    }

    private static List<Sign> each(
            List<Sign> signs, BiConsumer<WholeWordChanges, Stretch> written) {
        WholeWordChanges changes = new WholeWordChanges(signs);
        while (changes.at < signs.size()) {
            Stretch stretch = changes.next();
            if (stretch != null) {
                written.accept(changes, stretch);
            }
        }
        return changes.done;
    }

    /** Takes the next change; null if only characters that nobody or several changed came first. */
    private @Nullable Stretch next() {
        WordChange by = signs.get(at).change();
        if (by == null) {
            done.add(signs.get(at++));
            return null;
        }
        boolean putFirst = !signs.get(at).isInBase();
        Stretch stretch = new Stretch(by, putFirst, new ArrayList<>(), new ArrayList<>());
        while (at < signs.size() && signs.get(at).isBy(by)) {
            Sign sign = signs.get(at++);
            (sign.isInBase() ? stretch.gone : stretch.put).add(sign);
        }
        return stretch;
    }

    private void trim(Stretch stretch) {
        List<String> gone = tokens(stretch.gone);
        List<String> put = tokens(stretch.put);
        boolean brackets = BRACKETS.chars().anyMatch(c -> gone.contains(Character.toString(c)));
        int most = brackets ? Math.min(gone.size(), put.size()) : 0;
        int first = 0;
        while (first < most && gone.get(first).equals(put.get(first))) {
            first++;
        }
        int last = 0;
        while (last < most - first
                && gone.get(gone.size() - 1 - last).equals(put.get(put.size() - 1 - last))) {
            last++;
        }
        while (first > 0 && isSpace(gone, first) != isSpace(put, first)) {
            first--;
        }
        while (last > 0
                && isSpace(gone, gone.size() - 1 - last) != isSpace(put, put.size() - 1 - last)) {
            last--;
        }
        int start = length(gone.subList(0, first));
        int end = length(gone.subList(gone.size() - last, gone.size()));
        keep(stretch.gone.subList(0, start));
        add(
                stretch,
                stretch.gone.subList(start, stretch.gone.size() - end),
                stretch.put.subList(start, stretch.put.size() - end));
        keep(stretch.gone.subList(stretch.gone.size() - end, stretch.gone.size()));
    }

    private void keep(List<Sign> signs) {
        signs.forEach(sign -> done.add(sign.with(null, null)));
    }

    /** Words, and every other character by itself. */
    private static List<String> tokens(List<Sign> signs) {
        String text = Sign.text(signs);
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Words.whole(text, new TextRange(at, at + 1)).end();
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    private static boolean isSpace(List<String> tokens, int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isBlank();
    }

    private static int length(List<String> tokens) {
        return tokens.stream().mapToInt(String::length).sum();
    }

    private void widen(Stretch stretch) {
        int before = unchangedBefore();
        int behind = unchangedBehind();
        String front = Sign.text(done.subList(done.size() - before, done.size()));
        String back = Sign.text(signs.subList(at, at + behind));
        if (stretch.isReplacement()) {
            TextRange old = whole(front, stretch.gone, back);
            TextRange fresh = whole(front, stretch.put, back);
            int start = Math.min(old.start(), fresh.start());
            int end = Math.max(old.end() - stretch.gone.size(), fresh.end() - stretch.put.size());
            add(stretch, front.length() - start, end - front.length());
        } else if (isSpace(stretch.gone) && isSpace(stretch.put)) {
            space(stretch, besideEnd(front), besideStart(back));
        } else {
            add(stretch, 0, 0);
        }
    }

    private int unchangedBefore() {
        int count = 0;
        while (count < done.size() && done.get(done.size() - 1 - count).isUnchanged()) {
            count++;
        }
        return count;
    }

    private int unchangedBehind() {
        int count = 0;
        while (at + count < signs.size() && signs.get(at + count).isUnchanged()) {
            count++;
        }
        return count;
    }

    private static TextRange whole(String front, List<Sign> changed, String back) {
        int start = front.length();
        String text = front + Sign.text(changed) + back;
        return Words.whole(text, new TextRange(start, start + changed.size()));
    }

    private static boolean isSpace(List<Sign> signs) {
        return signs.stream().allMatch(sign -> Space.is(sign.unit()));
    }

    /** Only spaces: of the words on both sides if they part or join them, else of nobody. */
    private void space(Stretch stretch, int before, int behind) {
        if (before > 0 && behind > 0) {
            add(stretch, before, behind);
            return;
        }
        WordChange around = neighbour(stretch);
        if (around == null) {
            keep(stretch.gone);
        } else {
            stretch.gone.forEach(sign -> done.add(sign.with(null, around)));
            stretch.put.forEach(sign -> done.add(sign.with(around, null)));
        }
    }

    /** Whoever did the same to the words beside a space. */
    private @Nullable WordChange neighbour(Stretch stretch) {
        List<Sign> beside = new ArrayList<>();
        if (!done.isEmpty()) {
            beside.add(done.getLast());
        }
        if (at < signs.size()) {
            beside.add(signs.get(at));
        }
        boolean put = stretch.gone.isEmpty();
        return beside.stream()
                .map(sign -> put ? sign.inserted() : sign.deleted())
                .filter(change -> change != null)
                .findFirst()
                .orElse(null);
    }

    private static int besideEnd(String text) {
        int start = text.length();
        while (start > 0 && isSolid(text.charAt(start - 1))) {
            start--;
        }
        return text.length() - start;
    }

    private static int besideStart(String text) {
        int end = 0;
        while (end < text.length() && isSolid(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSolid(char unit) {
        return !Space.is(unit) && "[]{}".indexOf(unit) < 0;
    }

    /** The change with so many unchanged characters in front and behind. */
    private void add(Stretch stretch, int before, int behind) {
        List<Sign> front = done.subList(done.size() - before, done.size());
        List<Sign> back = signs.subList(at, at + behind);
        List<Sign> gone = new ArrayList<>();
        front.forEach(sign -> gone.add(sign.with(null, stretch.by)));
        gone.addAll(stretch.gone);
        back.forEach(sign -> gone.add(sign.with(null, stretch.by)));
        List<Sign> put = new ArrayList<>();
        front.forEach(sign -> put.add(sign.copy(stretch.by)));
        put.addAll(stretch.put);
        back.forEach(sign -> put.add(sign.copy(stretch.by)));
        front.clear();
        at += behind;
        add(stretch, gone, put);
    }

    private void add(Stretch stretch, List<Sign> gone, List<Sign> put) {
        done.addAll(stretch.putFirst ? put : gone);
        done.addAll(stretch.putFirst ? gone : put);
    }
}
