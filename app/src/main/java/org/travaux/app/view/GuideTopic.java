package org.travaux.app.view;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.travaux.app.view.checks.FixesPopup;
import org.travaux.app.view.choices.ChoiceListPane;
import org.travaux.app.view.columns.ColumnHeader;
import org.travaux.app.view.finding.FindBar;
import org.travaux.app.view.negotiating.SidePanel;
import org.travaux.app.view.settling.ReadinessPane;
import org.travaux.app.viewmodel.guide.GuidePage;

/** Which page of the guide tells of what is in front on the page of a draft. */
final class GuideTopic {
    private GuideTopic() {}

    /** What is open over the page comes first, then what has the keyboard, then the text. */
    static GuidePage of(DraftParts parts) {
        GuidePage above = parts.overAll.topic();
        GuidePage opened = above == null ? parts.overRows.topic() : above;
        if (opened != null) {
            return opened;
        }
        if (parts.draft.blankProperty().get()) {
            return GuidePage.FIRST_MINUTES;
        }
        if (parts.review.shownProperty().get()) {
            return GuidePage.REVIEWING;
        }
        GuidePage around = around(parts.rows.getScene().getFocusOwner());
        if (around != null) {
            return around;
        }
        return parts.model.choiceProperty().get() == null
                ? GuidePage.WRITING
                : GuidePage.NEGOTIATING;
    }

    private static @Nullable GuidePage around(@Nullable Node owner) {
        for (Node node = owner; node != null; node = node.getParent()) {
            switch (node) {
                case SidePanel _, ReadinessPane _ -> {
                    return GuidePage.SETTLING;
                }
                case ChoiceListPane _ -> {
                    return GuidePage.REVIEWING;
                }
                case FixesPopup _, ColumnHeader _ -> {
                    return GuidePage.LANGUAGES;
                }
                case FindBar _ -> {
                    return GuidePage.WRITING;
                }
                default -> {}
            }
        }
        return null;
    }
}
