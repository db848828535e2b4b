package org.travaux.markup;

import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

import java.util.List;

/** Words as JGit compares them. */
final class GitWords extends Sequence {
    private final List<String> words;

    GitWords(List<String> words) {
        this.words = words;
    }

    @Override
    public int size() {
        return words.size();
    }

    /** Words are the same if they are written the same. */
    static final class Comparator extends SequenceComparator<GitWords> {
        @Override
        public boolean equals(GitWords one, int index, GitWords other, int otherIndex) {
            return one.words.get(index).equals(other.words.get(otherIndex));
        }

        @Override
        public int hash(GitWords words, int index) {
            return words.words.get(index).hashCode();
        }
    }
}
