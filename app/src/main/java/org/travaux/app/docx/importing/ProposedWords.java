package org.travaux.app.docx.importing;

import org.travaux.app.docx.importing.TrackedChangeImport.Unsure;
import org.travaux.app.docx.reading.model.WordChange;
import org.travaux.app.docx.reading.model.WordRun;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one author put in, with what others took out of it or put into it.
 *
 * @param runs in order; may grow while changes are gathered
 */
record ProposedWords(String author, List<WordRun> runs) {
    /** As it was typed: without what others put in, and what the author took out again. */
    String typed() {
        return own().stream().map(WordRun::text).collect(Collectors.joining());
    }

    /** The runs that the author typed. */
    List<WordRun> own() {
        return runs.stream().filter(this::isOwn).toList();
    }

    boolean isOwn(WordRun run) {
        WordChange inserted = run.inserted();
        WordChange deleted = run.deleted();
        return inserted != null
                && inserted.author().equals(author)
                && (deleted == null || !deleted.author().equals(author));
    }

    /**
     * The runs, those together that one other put in, and those of the author's own that the same
     * one took out, or nobody.
     */
    List<List<WordRun>> stretches() {
        List<List<WordRun>> stretches = new ArrayList<>();
        for (WordRun run : runs) {
            if (stretches.isEmpty() || !isLike(stretches.getLast().getLast(), run)) {
                stretches.add(new ArrayList<>());
            }
            stretches.getLast().add(run);
        }
        return stretches;
    }

    private boolean isLike(WordRun one, WordRun other) {
        return isOwn(one) == isOwn(other)
                && WordChange.areAlike(one.inserted(), other.inserted())
                && (!isOwn(one) || WordChange.areAlike(one.deleted(), other.deleted()));
    }

    /**
     * Whether the words were put in instead of another's right before them, and not behind those:
     * their author took the others out, or together they would be no words.
     */
    boolean isInsteadOf(ProposedWords before) {
        boolean gone =
                before.runs.stream()
                        .map(WordRun::deleted)
                        .allMatch(by -> by != null && by.author().equals(author));
        String front = before.typed();
        String own = typed();
        return gone
                || (!front.isEmpty()
                        && !own.isEmpty()
                        && Character.isLetterOrDigit(front.charAt(front.length() - 1))
                        && Character.isLetterOrDigit(own.charAt(0)));
    }

    /** Whether a bracket of it has no partner in what the author typed. */
    boolean isUnbalanced() {
        int open = 0;
        boolean stray = false;
        for (char unit : typed().toCharArray()) {
            open += unit == '[' ? 1 : unit == ']' ? -1 : 0;
            stray |= open < 0;
        }
        return stray || open != 0;
    }

    /**
     * All that is in the new text as the author's own words.
     *
     * @param unsure takes what others did to them
     */
    ProposedWords flat(List<Unsure> unsure) {
        List<WordRun> flat = new ArrayList<>();
        for (WordRun run : runs) {
            WordChange inserted = run.inserted();
            WordChange deleted = run.deleted();
            if (deleted != null && !deleted.author().equals(author)) {
                unsure.add(new Unsure(deleted.author(), run.text(), ""));
            } else if (deleted == null && inserted != null) {
                if (!inserted.author().equals(author)) {
                    unsure.add(new Unsure(inserted.author(), "", run.text()));
                }
                WordChange own = new WordChange(author, inserted.id(), false, inserted.dated());
                flat.add(run.with(own, null, run.comments()));
            }
        }
        return new ProposedWords(author, flat);
    }

    /** Whether the words are one bracket and nothing else. */
    boolean isInBrackets() {
        String typed = typed().strip();
        if (!typed.startsWith("[") || !typed.endsWith("]") || typed.startsWith("[^")) {
            return false;
        }
        int open = 0;
        for (int i = 0; i < typed.length() - 1; i++) {
            open += typed.charAt(i) == '[' ? 1 : typed.charAt(i) == ']' ? -1 : 0;
            if (open == 0) {
                return false;
            }
        }
        return open == 1;
    }

    /** The words without the bracket that they stand in. */
    ProposedWords withoutBrackets() {
        List<Sign> signs = Sign.of(runs);
        int first = 0;
        while (signs.get(first).unit() != '[' || !isOwn(signs.get(first).run())) {
            first++;
        }
        int last = signs.size() - 1;
        while (signs.get(last).unit() != ']' || !isOwn(signs.get(last).run())) {
            last--;
        }
        signs.remove(last);
        signs.remove(first);
        return new ProposedWords(author, Sign.runs(signs));
    }
}
