package org.travaux.app.viewmodel.files;

import org.jspecify.annotations.Nullable;
import org.travaux.app.viewmodel.picking.DelegationFinder;
import org.travaux.markup.profile.Delegation;

import java.util.List;

/** For whom an author of a document speaks, as somebody types it. */
public final class Speaker {
    private final String author;
    private final List<Delegation> known;
    private String typed = "";
    private List<Delegation> offers = List.of();
    private int chosen;

    /**
     * An author who speaks for nobody known.
     *
     * @param author the name as it stands in the document
     * @param known all that can be meant
     */
    public Speaker(String author, List<Delegation> known) {
        this.author = author;
        this.known = List.copyOf(known);
    }

    /** The name as it stands in the document. */
    public String author() {
        return author;
    }

    /** What was typed, without space around it. */
    public String typed() {
        return typed;
    }

    /** Takes what was typed: a code, or a part of a name in any language. */
    public void type(String text) {
        typed = text.strip();
        offers = DelegationFinder.find(known, typed);
        chosen = 0;
    }

    /** Those who may be meant, the likeliest first. */
    public List<Delegation> offers() {
        return offers;
    }

    /** Means another one of the offers. */
    public void choose(int offer) {
        chosen = Math.clamp(offer, 0, Math.max(0, offers.size() - 1));
    }

    /** Which of the offers is meant, counted from 0. */
    public int chosen() {
        return chosen;
    }

    /** Who is meant, or null if nobody is. */
    public @Nullable Delegation meant() {
        return offers.isEmpty() ? null : offers.get(chosen);
    }

    /** The code of who is meant; empty if nobody is. */
    public String code() {
        Delegation meant = meant();
        return meant == null ? "" : meant.code();
    }

    /** Whether something was typed by which nobody is known. */
    public boolean isUnknown() {
        return !typed.isEmpty() && offers.isEmpty();
    }
}
