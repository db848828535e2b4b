package org.travaux.app.viewmodel.revisions;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.travaux.app.exchange.SharedPlace;
import org.travaux.app.exchange.TransferWatch;
import org.travaux.app.i18n.Sentences;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** What is on its way between this desk and a shared place: how far it is, and its giving up. */
public final class Transfer {
    /** Which way it goes. */
    public enum Way {
        /** To the place. */
        SENDING,
        /** From there. */
        RECEIVING
    }

    private static final double UNKNOWN = -1;

    private final Executor home;
    private final Sentences sentences;
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(UNKNOWN);
    private @Nullable Running running;

    /**
     * Nothing is on its way yet.
     *
     * @param home the window's thread
     */
    public Transfer(Executor home, Sentences sentences) {
        this.home = home;
        this.sentences = sentences;
    }

    /** What is being done, in a sentence; empty if nothing is on its way. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** How much of it is done, from 0 to 1; below 0 if nobody knows. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Something is on its way from now on; on the window's thread. */
    TransferWatch begin(Way way, SharedPlace place) {
        Running begun = new Running(way, place.location());
        running = begun;
        begun.at(TransferWatch.Step.ASKING, 0, 0);
        return begun;
    }

    /** It has arrived or failed; on the window's thread. */
    void end() {
        running = null;
        doing.set("");
        done.set(UNKNOWN);
    }

    /** Ends it as soon as that leaves everything whole; on the window's thread. */
    public void giveUp() {
        Running given = running;
        if (given != null) {
            given.givenUp.set(true);
            doing.set(sentences.say("transfer.ending"));
            done.set(UNKNOWN);
        }
    }

    /** The last that was told of it; what was told before is of no interest any more. */
    private record Told(String sentence, double share) {}

    private final class Running implements TransferWatch {
        private final Way way;
        private final String place;
        private final AtomicBoolean givenUp = new AtomicBoolean();
        private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

        Running(Way way, String place) {
            this.way = way;
            this.place = place;
        }

        @Override
        public void at(Step step, int pieces, int all) {
            double share = all <= 0 ? UNKNOWN : Math.min(1, (double) pieces / all);
            Told now = new Told(sentences.say(key(step), place), share);
            if (told.getAndSet(now) == null) {
                home.execute(this::show);
            }
        }

        private String key(Step step) {
            return switch (step) {
                case ASKING -> "transfer.asking";
                case CHECKING -> "transfer.checking";
                case PACKING -> way == Way.SENDING ? "transfer.packing" : "transfer.receiving";
                case MOVING -> way == Way.SENDING ? "transfer.sending" : "transfer.receiving";
            };
        }

        private void show() {
            Told last = told.getAndSet(null);
            if (last != null && running == this && !givenUp.get()) {
                doing.set(last.sentence);
                done.set(last.share);
            }
        }

        @Override
        public boolean isGivenUp() {
            return givenUp.get();
        }
    }
}
