package org.travaux.app.view.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.i18n.Sentences;
import org.travaux.app.view.controls.Overlay;
import org.travaux.app.view.controls.Picker;
import org.travaux.app.viewmodel.EditorModel;
import org.travaux.app.viewmodel.guide.GuidePage;
import org.travaux.app.viewmodel.picking.Offer;
import org.travaux.app.viewmodel.settling.CurrentForum;
import org.travaux.app.viewmodel.settling.Settlements;
import org.travaux.markup.draft.records.Forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was settled, to be found and reopened; and where those sit who settle. */
public final class SettlementPopups {
    private final Sentences sentences;
    private final Settlements settlements;
    private final CurrentForum meeting;
    private final Overlay overlay;

    /** The lists and questions of one draft, over its rows. */
    public SettlementPopups(EditorModel model, CurrentForum meeting, Overlay overlay) {
        this.sentences = model.sentences();
        this.settlements = new Settlements(model);
        this.meeting = meeting;
        this.overlay = overlay;
    }

    /** Reopens what was settled at the caret; shows all that was settled if nothing was there. */
    void reopen() {
        if (!settlements.reopenHere()) {
            list();
        }
    }

    /** Shows what was settled; picking a line goes there. */
    void list() {
        new Picker(
                        GuidePage.SETTLING,
                        overlay,
                        sentences.say("pick.settlement"),
                        sentences.say("pick.no-settlement"),
                        this::found)
                .open();
    }

    private List<Offer> found(String typed) {
        return settlements.find(typed).stream()
                .map(
                        line ->
                                new Offer(
                                        line.name() + "   " + line.words(),
                                        line.said(),
                                        true,
                                        () -> settlements.go(line)))
                .toList();
    }

    /** Asks where those sit who settle. */
    void askForum() {
        new Picker(
                        GuidePage.SETTLING,
                        overlay,
                        sentences.say("pick.forum"),
                        sentences.say("pick.no-action"),
                        this::forums)
                .open();
    }

    private List<Offer> forums(String typed) {
        List<Offer> offers = new ArrayList<>();
        for (Forum forum : Forum.values()) {
            offers.add(offer(forum));
        }
        offers.add(offer(null));
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        offers.removeIf(offer -> !offer.text().toLowerCase(Locale.ROOT).contains(wanted));
        return offers;
    }

    private Offer offer(@Nullable Forum forum) {
        String text = sentences.say(forum == null ? "settled.nowhere" : "forum." + forum.id());
        String now = meeting.forum() == forum ? "✓" : "";
        return new Offer(text, now, true, () -> meeting.setForum(forum));
    }
}
