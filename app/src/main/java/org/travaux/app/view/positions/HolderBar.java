package org.travaux.app.view.positions;

import javafx.scene.layout.Region;

import org.travaux.app.viewmodel.positions.Holder;

/**
 * A bar in two parts, one solid and one hatched: what a delegation alone holds, and what it holds
 * with others.
 */
final class HolderBar extends Region {
    private static final double HEIGHT = 0.6;

    private final Region alone = new Region();
    private final Region others = new Region();
    private double aloneShare;
    private double othersShare;

    HolderBar() {
        alone.getStyleClass().add("bar-alone");
        others.getStyleClass().add("bar-others");
        getChildren().addAll(alone, others);
    }

    void show(Holder holder) {
        aloneShare = (double) holder.alone() / holder.most();
        othersShare = (double) holder.withOthers() / holder.most();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = Math.rint(getHeight() * HEIGHT);
        double top = Math.rint((getHeight() - height) / 2);
        double first = Math.rint(getWidth() * aloneShare);
        alone.resizeRelocate(0, top, first, height);
        others.resizeRelocate(first, top, Math.rint(getWidth() * othersShare), height);
        alone.setVisible(first > 0);
        others.setVisible(othersShare > 0);
    }
}
