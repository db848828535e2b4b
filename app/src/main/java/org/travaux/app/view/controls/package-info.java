/** What the window and the review screen both ask with. */
package org.travaux.app.view.controls;
