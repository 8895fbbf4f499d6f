insert into news_category (code, name, tab, place, publisher) values
    ('tin-cua-khoi',    'Tin của khối',             'tin-cua-khoi', 1, 'SECRETARIAT'),
    ('tin-don-vi',      'Tin đơn vị',               'tin-don-vi',   2, 'UNIT_LEADER'),
    ('mo-hinh-cach-lam', 'Mô hình, cách làm',       'tin-don-vi',   3, 'UNIT_LEADER'),
    ('guong-dien-hinh', 'Gương điển hình',          'tin-don-vi',   4, 'UNIT_LEADER'),
    ('phong-trao',      'Phong trào, cuộc vận động', 'tin-don-vi',  5, 'UNIT_LEADER'),
    ('giao-luu-hoc-tap', 'Giao lưu, học tập',       'tin-cua-khoi', 6, 'SECRETARIAT'),
    ('thong-bao',       'Thông báo',                'thong-bao',    7, 'SECRETARIAT'),
    ('tu-lieu',         'Tư liệu của khối',         'tin-cua-khoi', 8, 'SECRETARIAT');
