package org.travaux.app.viewmodel.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Somebody reads the guide: goes on, looks for words, goes back. */
class GuideModelTest {
    private final GuideModel model = new GuideModel(GuideTest.guide("en"), GuidePage.FIRST_MINUTES);

    private GuidePage page() {
        return model.placeProperty().get().page();
    }

    @Test
    void what_was_read_before_is_gone_back_to() {
        assertFalse(model.hasBefore().get());
        model.open(GuidePage.SETTLING);
        model.open(GuidePage.SETTLING);
        model.open(GuidePage.WORD);
        model.back();
        assertEquals(GuidePage.SETTLING, page());
        model.back();
        assertEquals(GuidePage.FIRST_MINUTES, page());
        assertFalse(model.hasBefore().get());
        model.back();
        assertEquals(GuidePage.FIRST_MINUTES, page());
    }

    @Test
    void what_is_found_is_gone_to_and_nothing_is_looked_for_any_more() {
        model.wordsProperty().set("matrix");
        FoundPassage found = model.found().getFirst();
        model.go(found.place());
        assertEquals(found.place(), model.placeProperty().get());
        assertEquals("", model.wordsProperty().get());
        assertEquals(List.of(), model.found());
    }

    @Test
    void another_language_is_read_at_the_same_place_with_the_same_way_back() {
        model.open(GuidePage.KEYS);
        model.wordsProperty().set("ctrl");
        GuideModel other = model.of(GuideTest.guide("kk"));
        assertEquals(model.placeProperty().get(), other.placeProperty().get());
        assertEquals("ctrl", other.wordsProperty().get());
        assertFalse(other.found().isEmpty());
        assertTrue(other.found().getFirst().task().matches(".*[ӘәҒғҚқҢңӨөҰұҮүҺһІі].*"));
        other.back();
        assertEquals(GuidePage.FIRST_MINUTES, other.placeProperty().get().page());
    }
}
