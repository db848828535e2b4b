package org.travaux.app.settings;

import java.util.List;

/**
 * Where the window was on the screens, in pixels.
 *
 * @param width 0 if the window has not been anywhere yet
 * @param maximized whether it filled the screen; the rest is then where it was before
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    static final WindowPlace ANYWHERE = new WindowPlace(0, 0, 0, 0, false);

    /** How much of the window's upper edge must be seen, to be taken hold of. */
    private static final double HANDLE = 120;

    /** A part of the desktop that one screen shows. */
    public record Screen(double x, double y, double width, double height) {}

    /** In the middle of the first screen, as large as a new window is, or as the screen. */
    public static WindowPlace first(List<Screen> screens, double width, double height) {
        Screen screen = screens.getFirst();
        return new WindowPlace(screen.x - width, screen.y - height, width, height, false)
                .on(screens);
    }

    /** Whether the window has been somewhere. */
    public boolean isKnown() {
        return width > 0 && height > 0;
    }

    /**
     * The same place, or the middle of the first screen if nobody could take hold of the window
     * there: a screen may have been taken away. It is never larger than the screen that it is on.
     *
     * @param screens at least one
     */
    public WindowPlace on(List<Screen> screens) {
        for (Screen screen : screens) {
            if (isHeldBy(screen)) {
                return fitting(screen, x, y);
            }
        }
        Screen first = screens.getFirst();
        WindowPlace fitting = fitting(first, x, y);
        return new WindowPlace(
                first.x + (first.width - fitting.width) / 2,
                first.y + (first.height - fitting.height) / 2,
                fitting.width,
                fitting.height,
                maximized);
    }

    private boolean isHeldBy(Screen screen) {
        double seen = Math.min(x + width, screen.x + screen.width) - Math.max(x, screen.x);
        boolean edge = y >= screen.y && y < screen.y + screen.height - HANDLE / 2;
        return seen >= Math.min(HANDLE, width) && edge;
    }

    private WindowPlace fitting(Screen screen, double left, double top) {
        return new WindowPlace(
                left,
                top,
                Math.min(width, screen.width),
                Math.min(height, screen.height),
                maximized);
    }
}
