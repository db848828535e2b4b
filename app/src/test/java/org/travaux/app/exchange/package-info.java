/** Drafts that go from desk to desk. */
@org.jspecify.annotations.NullMarked
package org.travaux.app.exchange;
