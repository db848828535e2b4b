package org.travaux.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.travaux.app.settings.WindowPlace.Screen;

import java.nio.file.Path;
import java.util.List;

class MemoryTest {
    private static final Screen LEFT = new Screen(0, 0, 1920, 1040);
    private static final Screen RIGHT = new Screen(1920, 0, 1280, 1024);

    @Test
    void a_window_stays_where_it_is_seen() {
        WindowPlace place = new WindowPlace(2000, 40, 1000, 700, false);
        assertEquals(place, place.on(List.of(LEFT, RIGHT)));
        WindowPlace half = new WindowPlace(-400, 40, 1000, 700, true);
        assertEquals(half, half.on(List.of(LEFT)));
    }

    @Test
    void a_window_on_a_screen_that_was_taken_away_comes_to_the_middle_of_the_first() {
        WindowPlace place = new WindowPlace(2000, 40, 1000, 700, false);
        assertEquals(new WindowPlace(460, 170, 1000, 700, false), place.on(List.of(LEFT)));
    }

    @Test
    void the_first_time_a_window_is_in_the_middle_and_no_larger_than_the_screen() {
        assertEquals(
                new WindowPlace(240, 90, 1440, 900, false),
                WindowPlace.first(List.of(new Screen(0, 0, 1920, 1080)), 1440, 900));
        assertEquals(
                new WindowPlace(0, 0, 1366, 728, false),
                WindowPlace.first(List.of(new Screen(0, 0, 1366, 728)), 1440, 900));
    }

    @Test
    void a_window_whose_upper_edge_cannot_be_taken_hold_of_is_brought_back() {
        for (WindowPlace lost :
                List.of(
                        new WindowPlace(100, -300, 1000, 700, false),
                        new WindowPlace(100, 1039, 1000, 700, false),
                        new WindowPlace(-990, 100, 1000, 700, false))) {
            assertEquals(new WindowPlace(460, 170, 1000, 700, false), lost.on(List.of(LEFT)));
        }
    }

    @Test
    void a_window_is_never_larger_than_the_screen() {
        WindowPlace large = new WindowPlace(1930, 0, 5000, 3000, false);
        assertEquals(new WindowPlace(1930, 0, 1280, 1024, false), large.on(List.of(LEFT, RIGHT)));
    }

    @Test
    void a_window_that_was_nowhere_yet_is_not_known() {
        assertFalse(WindowPlace.ANYWHERE.isKnown());
        assertTrue(new WindowPlace(0, 0, 800, 600, false).isKnown());
    }

    @Test
    void the_latest_draft_is_first_and_stands_there_once() {
        RecentDrafts recent =
                RecentDrafts.NONE
                        .with(Path.of("/d/a.travaux"))
                        .with(Path.of("/d/b.travaux"))
                        .with(Path.of("/d/x/../a.travaux"));
        assertEquals(List.of(full("/d/a.travaux"), full("/d/b.travaux")), recent.files());
        assertEquals(
                List.of(full("/d/b.travaux")), recent.without(Path.of("/d/a.travaux")).files());
    }

    @Test
    void the_list_of_recent_drafts_has_an_end() {
        RecentDrafts recent = RecentDrafts.NONE;
        for (int i = 0; i < 30; i++) {
            recent = recent.with(Path.of("/d/" + i + ".travaux"));
        }
        assertEquals(12, recent.files().size());
        assertEquals(full("/d/29.travaux"), recent.files().getFirst());
    }

    private static String full(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }
}
