package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.news.ArticleText;
import vn.thidua.news.NewsReading;
import vn.thidua.news.NewsWriting;
import vn.thidua.news.SavedArticle;
import vn.thidua.testkit.PortalViewTest;
import vn.thidua.uikit.Acting;

/** The demonstration's articles on their pages. */
@TestPropertySource(properties = "portal.demo=true")
abstract class NewsViewTest extends PortalViewTest {

    @Autowired NewsWriting writing;
    @Autowired NewsReading lists;
    @Autowired Acting acting;

    /** Goes to an address of the portal, written without a leading slash. */
    Component open(String address) {
        var location = new Location(address);
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
        return (Component) getCurrentView();
    }

    /** An article of the signed-in person that waits for a decision. */
    SavedArticle sent(ArticleText text) {
        var draft = writing.save(acting.viewer(), null, 0, text);
        return writing.submit(acting.viewer(), draft.id(), draft.version());
    }

    void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    boolean offers(String words) {
        return find(Button.class).withText(words).exists();
    }

    List<String> headings(Component inside) {
        return find(H3.class, inside).all().stream().map(NewsViewTest::text).toList();
    }

    /** The notices on the screen. */
    List<String> notices() {
        return find(Notification.class).all().stream().map(NewsViewTest::text).toList();
    }

    static String text(Component component) {
        var own = component.getElement().getTextRecursively();
        return component instanceof Notification
                ? String.join("", component.getChildren().map(NewsViewTest::text).toList())
                : own;
    }

    static Stream<String> texts(List<? extends Component> components) {
        return components.stream().map(NewsViewTest::text);
    }

    static String address() {
        return UI.getCurrentOrThrow()
                .getInternals()
                .getActiveViewLocation()
                .getPathWithQueryParameters();
    }
}
