package org.travaux.app.viewmodel.positions;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

import org.travaux.app.i18n.Sentences;
import org.travaux.markup.report.Lifting;
import org.travaux.markup.report.OpenChoice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What would become of the open choices if some delegations lifted all their positions. */
public final class WhatIf {
    private final Review review;
    private final ObservableList<Holder> holders = FXCollections.observableArrayList();
    private final ObservableSet<String> lifting =
            FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /** What if nobody lifts anything, to begin with. */
    public WhatIf(Review review) {
        this.review = review;
        lifting.addListener((SetChangeListener<String>) _ -> work());
        review.reviewedProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    /** Who could lift something, who holds most first. */
    public ObservableList<Holder> holders() {
        return holders;
    }

    /** The codes of those that would lift their positions. */
    public ObservableSet<String> lifting() {
        return lifting;
    }

    /** Who would lift, or what to do to find out. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What would close, what would be left undisputed, what stays and who holds it then. */
    public ObservableList<ReviewLine> lines() {
        return lines;
    }

    /** Has a delegation lift its positions, or keep them again. */
    public void toggle(String code) {
        if (!lifting.remove(code)) {
            lifting.add(code);
        }
    }

    /** Who holds nothing any more has nothing to lift. */
    private void refresh() {
        List<Holder> now = Holder.all(review.reviewedProperty().get());
        if (!holders.equals(now)) {
            holders.setAll(now);
        }
        Set<String> codes = now.stream().map(Holder::code).collect(Collectors.toSet());
        lifting.retainAll(codes);
        work();
    }

    private void work() {
        Reviewed reviewed = review.reviewedProperty().get();
        Sentences sentences = reviewed.naming().sentences();
        if (lifting.isEmpty()) {
            title.set(sentences.say("review.tick"));
            lines.clear();
            return;
        }
        title.set(
                sentences.say(
                        "lifted.title",
                        lifting.stream().map(reviewed::called).collect(Collectors.joining(", "))));
        Lifting lifted = reviewed.holdings().ifLifted(Set.copyOf(lifting));
        List<ReviewLine> now = new ArrayList<>();
        add(now, "lifted.closes", lifted.closes());
        add(now, "lifted.undisputed", lifted.undisputed());
        add(now, "lifted.held", lifted.held());
        add(now, "lifted.unattributed", lifted.unattributed());
        lines.setAll(now);
    }

    private void add(List<ReviewLine> now, String key, List<OpenChoice> choices) {
        Reviewed reviewed = review.reviewedProperty().get();
        now.add(new Heading(reviewed.naming().sentences().say(key, choices.size())));
        for (OpenChoice choice : choices) {
            now.add(reviewed.line(withoutLifted(choice), null));
        }
    }

    private OpenChoice withoutLifted(OpenChoice choice) {
        return new OpenChoice(
                choice.id(),
                choice.paragraph(),
                choice.language(),
                choice.alternatives(),
                choice.positions().stream()
                        .filter(stand -> !lifting.contains(stand.position().delegation()))
                        .toList());
    }
}
