package org.travaux.app.view;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.travaux.app.view.actions.ActionId;
import org.travaux.app.view.actions.ContextMenus;
import org.travaux.app.viewmodel.window.OpenDraft;
import org.travaux.app.viewmodel.window.OpenDrafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/** The open drafts as tabs, in the order in which they were opened. */
final class DraftTabs extends TabPane {
    private final OpenDrafts openDrafts;
    private final Function<OpenDraft, DraftPage> maker;
    private final Consumer<OpenDraft> close;
    private final Map<OpenDraft, DraftPage> pages = new HashMap<>();
    private boolean refreshing;

    /**
     * Tabs for the open drafts.
     *
     * @param maker makes the page of a draft
     * @param close what to do when the user closes a tab
     */
    DraftTabs(
            OpenDrafts openDrafts,
            Function<OpenDraft, DraftPage> maker,
            Consumer<OpenDraft> close) {
        this.openDrafts = openDrafts;
        this.maker = maker;
        this.close = close;
        getStyleClass().add("drafts");
        setAccessibleText(openDrafts.front().model().sentences().say("tabs.accessible"));
        setTabDragPolicy(TabDragPolicy.FIXED);
        openDrafts.drafts().addListener((ListChangeListener<OpenDraft>) _ -> refresh());
        openDrafts.frontProperty().addListener((_, _, front) -> select(front));
        getSelectionModel().selectedItemProperty().addListener((_, _, tab) -> chosen(tab));
        refresh();
    }

    /** The page of an open draft. */
    DraftPage page(OpenDraft draft) {
        return pages.computeIfAbsent(draft, maker);
    }

    /** While tabs come and go the pane selects what it likes; that is not the user's choice. */
    private void refresh() {
        refreshing = true;
        pages.keySet().retainAll(openDrafts.drafts());
        getTabs().removeIf(tab -> !openDrafts.drafts().contains(draft(tab)));
        for (int i = 0; i < openDrafts.drafts().size(); i++) {
            OpenDraft draft = openDrafts.drafts().get(i);
            if (i == getTabs().size() || draft(getTabs().get(i)) != draft) {
                getTabs().add(i, tab(draft));
            }
        }
        refreshing = false;
        select(openDrafts.front());
    }

    private Tab tab(OpenDraft draft) {
        Tab tab = new Tab();
        tab.setUserData(draft);
        tab.textProperty().bind(draft.titleProperty());
        tab.setContent(page(draft).node());
        tab.setOnCloseRequest(
                request -> {
                    request.consume();
                    close.accept(draft);
                });
        tab.setContextMenu(menu(draft));
        return tab;
    }

    /**
     * The draft whose tab it is comes to the front, so that it is the one that things are done to.
     */
    private ContextMenu menu(OpenDraft draft) {
        // A menu without lines is not opened.
        ContextMenu menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(
                _ -> {
                    openDrafts.bringToFront(draft);
                    ContextMenus menus = page(draft).menus();
                    menu.getItems()
                            .setAll(
                                    ContextMenus.apart(
                                            List.of(
                                                    menus.items(ActionId.SAVE, ActionId.SAVE_AS),
                                                    menus.items(
                                                            ActionId.CLOSE, ActionId.CLOSE_OTHERS),
                                                    menus.items(ActionId.SHOW_IN_FOLDER))));
                });
        return menu;
    }

    private static OpenDraft draft(Tab tab) {
        return (OpenDraft) Objects.requireNonNull(tab.getUserData());
    }

    private void select(OpenDraft draft) {
        getTabs().stream()
                .filter(tab -> draft(tab) == draft)
                .forEach(tab -> getSelectionModel().select(tab));
    }

    private void chosen(Tab tab) {
        if (!refreshing && tab != null && openDrafts.drafts().contains(draft(tab))) {
            openDrafts.bringToFront(draft(tab));
        }
    }
}
