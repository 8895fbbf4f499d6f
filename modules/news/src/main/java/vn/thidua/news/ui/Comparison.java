package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.news.ArticleDifference;
import vn.thidua.news.ArticleDifference.Piece;
import vn.thidua.news.ArticleDifference.Sides;
import vn.thidua.news.ArticleText;

/** Two texts of one article side by side, where they differ marked and underlined. */
class Comparison extends Div {

    private final Article first = new Article();
    private final Article second = new Article();

    /** Shows the first text at the left, the second at the right as the one that counts. */
    Comparison(Side left, Side right) {
        addClassName("cmp");
        second.addClassName("mine");
        first.add(heading(left));
        second.add(heading(right));
        compare(ArticleDifference.of(left.text().title(), right.text().title()), "strong");
        compare(ArticleDifference.of(left.text().summary(), right.text().summary()), "em");
        compare(ArticleDifference.of(left.text().plainBody(), right.text().plainBody()), "span");
        add(first, second);
    }

    private static H3 heading(Side side) {
        var small = new HtmlComponent("small");
        small.getElement().setText(side.when());
        return new H3(new Span(new Span(side.name()), small));
    }

    private void compare(Sides sides, String tag) {
        first.add(line(sides.first(), tag));
        second.add(line(sides.second(), tag));
    }

    private static Paragraph line(List<Piece> pieces, String tag) {
        var words = new HtmlComponent(tag);
        for (var piece : pieces) {
            words.getElement().appendChild(piece(piece).getElement());
        }
        return new Paragraph(words);
    }

    private static Component piece(Piece piece) {
        var words = new HtmlComponent(piece.differs() ? "ins" : "span");
        words.getElement().setText(piece.words() + " ");
        return words;
    }

    /**
     * One of the texts.
     *
     * @param name whose it is
     * @param when it was saved, in words
     * @param text what stands in it
     */
    record Side(String name, String when, ArticleText text) {}
}
