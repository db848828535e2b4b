package org.travaux.markup.concordance;

import org.travaux.markup.concordance.Disagreement.FactDiffers;
import org.travaux.markup.concordance.wording.Sense;
import org.travaux.markup.concordance.wording.VersionWording;

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
    private final List<Sense> senses;
    private final Version other;
    private final List<Sense> otherSenses;
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
        List<Sense> left = left(senses, otherSenses);
        if (left.isEmpty()) {
            return List.of();
        }
        List<Sense> otherLeft = left(otherSenses, senses);
        List<Disagreement> found = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        for (Sense sense : left) {
            otherLeft.stream()
                    .filter(each -> each.contrast() == sense.contrast())
                    .filter(_ -> isComparable(sense))
                    .findFirst()
                    .filter(_ -> told.add(sense.contrast()))
                    .ifPresent(each -> found.add(differ(sense, each)));
        }
        return found;
    }

    private boolean isComparable(Sense sense) {
        return switch (sense.kind()) {
            case WORD, PLACE -> true;
            case DENIABLE -> !denied;
            case JOINING -> !mayDeny && count(senses, sense) == count(otherSenses, sense);
        };
    }

    /** How often something is said of what a word is about. */
    private static long count(List<Sense> senses, Sense like) {
        return senses.stream().filter(each -> each.contrast() == like.contrast()).count();
    }

    /** What is said more often than the other version can say it. */
    private static List<Sense> left(List<Sense> senses, List<Sense> others) {
        List<Sense> left = new ArrayList<>();
        for (Sense sense : senses) {
            if (sense.firm()) {
                long firm = senses.stream().filter(Sense::firm).filter(sense::isLike).count();
                if (firm > others.stream().filter(sense::isLike).count()) {
                    left.add(sense);
                }
            }
        }
        return left;
    }

    private Disagreement differ(Sense sense, Sense otherSense) {
        return new FactDiffers(
                sense.kind() == Sense.Kind.PLACE ? Kind.PLACE : Kind.WORDING,
                one.place(sense.range()),
                sense.range().of(one.text()),
                other.place(otherSense.range()),
                otherSense.range().of(other.text()));
    }
}
