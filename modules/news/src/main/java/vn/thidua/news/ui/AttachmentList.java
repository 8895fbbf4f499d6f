package vn.thidua.news.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.news.ArticlePage.ShownFile;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Documents under an article, with their type and size. */
class AttachmentList extends Section {

    AttachmentList(List<ShownFile> files) {
        addClassName("sec");
        add(Tags.sectionHead(getTranslation("news.attachments")));
        files.forEach(file -> add(link(file)));
    }

    private Anchor link(ShownFile file) {
        var facts =
                FileFacts.type(file.ending()) + " · " + FileFacts.size(file.bytes(), getLocale());
        var small = new HtmlComponent("small");
        small.getElement().setText(facts);
        var link = new Anchor(file.path());
        link.addClassName("file");
        link.setRouterIgnore(true);
        link.add(new Icon("file-text"), new Span(Tags.strong(file.title()), small));
        return link;
    }
}
