package org.travaux.app.viewmodel.positions;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Who holds how many, and what the one that is chosen holds. */
public final class HoldersModel {
    private final Review review;
    private final ObservableList<Holder> holders = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final ObservableList<ReviewLine> lines = FXCollections.observableArrayList();

    /** The holders of whatever is reviewed. */
    public HoldersModel(Review review) {
        this.review = review;
        chosen.addListener((_, _, _) -> fillLines());
        review.reviewedProperty().addListener((_, _, _) -> refresh());
        refresh();
    }

    /** A bar for each delegation, who holds most first. */
    public ObservableList<Holder> holders() {
        return holders;
    }

    /** The code of the delegation whose choices are listed; null if nobody holds anything. */
    public ObjectProperty<@Nullable String> chosenProperty() {
        return chosen;
    }

    /** What that delegation holds, by where it stands. */
    public ObservableList<ReviewLine> lines() {
        return lines;
    }

    private void refresh() {
        List<Holder> now = Holder.all(review.reviewedProperty().get());
        if (!holders.equals(now)) {
            holders.setAll(now);
        }
        String before = chosen.get();
        if (now.stream().noneMatch(each -> each.code().equals(before))) {
            chosen.set(now.isEmpty() ? null : now.getFirst().code());
        }
        fillLines();
    }

    private void fillLines() {
        String code = chosen.get();
        lines.setAll(
                code == null
                        ? List.of()
                        : new DelegationLines(review.reviewedProperty().get(), code).all());
    }
}
