package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.wording.VersionWording;
import org.travaux.markup.concordance.wording.WordSense;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds words that exclude each other: one version says {@code not later than} and nothing of the
 * kind of {@code not earlier than}, the other the reverse. What is said in one version alone is not
 * told, because others may say it in any words.
 */
final class SenseComparison {
    private final Version one;
    private final List<WordSense> senses;
    private final Version other;
    private final List<WordSense> otherSenses;
    private final boolean denied;
    private final boolean mayDeny;

    private SenseComparison(
            Version one, VersionWording wording, Version other, VersionWording otherWording) {
        this.one = one;
        this.senses = wording.senses();
        this.other = other;
        this.otherSenses = otherWording.senses();
        this.denied = !wording.negations().isEmpty() || !otherWording.negations().isEmpty();
        this.mayDeny = wording.denials() > 0 || otherWording.denials() > 0;
    }

    static List<Disagreement> of(
            Version one, VersionWording wording, Version other, VersionWording otherWording) {
        return wording.foreign() == null && otherWording.foreign() == null
                ? new SenseComparison(one, wording, other, otherWording).found()
                : List.of();
    }

    private List<Disagreement> found() {
        List<WordSense> left = left(senses, otherSenses);
        if (left.isEmpty()) {
            return List.of();
        }
        List<WordSense> otherLeft = left(otherSenses, senses);
        List<Disagreement> found = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (WordSense sense : left) {
            otherLeft.stream()
                    .filter(each -> each.contrast() == sense.contrast())
                    .filter(_ -> isComparable(sense))
                    .findFirst()
                    .filter(_ -> told.add(sense.contrast()))
                    .ifPresent(each -> found.add(differ(sense, each)));
        }
        return found;
    }

    private boolean isComparable(WordSense sense) {
        return switch (sense.kind()) {
            case WORD, PLACE -> true;
            case DENIABLE -> !denied;
            case JOINING -> !mayDeny && count(senses, sense) == count(otherSenses, sense);
        };
    }

    /** How often something is said of what a word is about. */
    private static long count(List<WordSense> senses, WordSense like) {
        return senses.stream().filter(each -> each.contrast() == like.contrast()).count();
    }

    /** What is said more often than the other version can say it. */
    private static List<WordSense> left(List<WordSense> senses, List<WordSense> others) {
        List<WordSense> left = new ArrayList<>();
        for (WordSense sense : senses) {
            if (sense.firm()) {
                long firm = senses.stream().filter(WordSense::firm).filter(sense::isLike).count();
                if (firm > others.stream().filter(sense::isLike).count()) {
                    left.add(sense);
                }
            }
        }
        return left;
    }

    private Disagreement differ(WordSense sense, WordSense otherSense) {
        return new FactDiffers(
                sense.kind() == WordSense.Kind.PLACE ? Kind.PLACE : Kind.WORDING,
                one.place(sense.range()),
                sense.range().of(one.text()),
                other.place(otherSense.range()),
                otherSense.range().of(other.text()));
    }
}
