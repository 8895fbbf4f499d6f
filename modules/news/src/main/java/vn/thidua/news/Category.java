package vn.thidua.news;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A heading under which articles appear (chuyên mục). */
@Entity
@Table(name = "news_category")
class Category {

    @Id private String code;

    private String name;
    private String tab;

    @Column(name = "place")
    private int order;

    @Enumerated(EnumType.STRING)
    private Publisher publisher;

    @SuppressWarnings("NullAway.Init")
    protected Category() {}

    CategoryRow row() {
        return new CategoryRow(code, name, tab, order, publisher);
    }
}
