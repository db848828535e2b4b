package org.travaux.markup.draft;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Gives out ids that two people who edit copies of a draft will not both give out. */
public final class Ids {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 9;

    private final RandomGenerator random;

    /** Ids out of a source of chance; a seeded one gives the same ids again. */
    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /** Other ids, to be given out beside these, in whatever order. */
    public Ids others() {
        return new Ids(new SplittableRandom(random.nextLong()));
    }

    /** A new id, {@code prefix} and nine letters or digits. */
    public String next(char prefix) {
        StringBuilder id = new StringBuilder().append(prefix);
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
