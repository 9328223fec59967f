namespace BanjarSari.Web.Seeding;

/// <summary>Word lists, written for this demo; every person made from them is invented.</summary>
internal static class Cultures
{
    public static readonly Culture Jawa = new()
    {
        Name = "Jawa",
        OldMen = ["Sastro", "Karto", "Wiryo", "Sumarno", "Paimin", "Saimin", "Ngadiman", "Tukiman", "Sarjono", "Suparno", "Sutarjo", "Mulyadi", "Poniman", "Wagimin", "Kasiman", "Sukarno", "Sugiman", "Ponidi", "Jumadi", "Marsudi", "Suradi", "Samiun", "Tarmuji", "Wagino"],
        OldWomen = ["Tukinem", "Sumirah", "Painem", "Ngatinem", "Sakinem", "Suminah", "Kartinem", "Wagiyem", "Poniyem", "Tukiyem", "Sarinem", "Rubinem", "Parinem", "Ngadinah", "Sumiyati", "Kasinem", "Mujinem", "Saminah", "Juminten", "Lasinem", "Tumini", "Wartinah"],
        Men = ["Agus", "Bambang", "Slamet", "Joko", "Eko", "Dwi", "Tri", "Hadi", "Heru", "Wahyu", "Budi", "Sigit", "Teguh", "Yanto", "Arif", "Rudi", "Adi", "Bagus", "Dimas", "Galih", "Ilham", "Fajar", "Rizki", "Aditya", "Bayu", "Danang", "Rangga", "Yoga", "Imam", "Anwar", "Nur", "Supriyanto", "Purwanto", "Sutrisno", "Widodo", "Haryono"],
        Women = ["Sri", "Siti", "Endang", "Tri", "Dwi", "Eka", "Ratna", "Dewi", "Wahyu", "Rini", "Yuni", "Lestari", "Indah", "Nur", "Wulan", "Ayu", "Putri", "Fitri", "Anisa", "Retno", "Tutik", "Suryani", "Murni", "Wiwik", "Erna", "Nining", "Sulastri", "Partini", "Hartini", "Kusmiati", "Zahra", "Nabila", "Salsabila", "Intan", "Citra", "Dian"],
        MenSecond = ["Santoso", "Wibowo", "Prasetyo", "Nugroho", "Saputra", "Setiawan", "Hidayat", "Kurniawan", "Susanto", "Purnomo", "Raharjo", "Utomo", "Wijaya", "Hartono", "Suryanto", "Kuncoro", "Pamungkas", "Riyadi", "Wicaksono", "Firmansyah", "Pratama", "Ramadhan", "Mahendra", "Subekti"],
        WomenSecond = ["Wahyuni", "Lestari", "Astuti", "Rahayu", "Handayani", "Ningsih", "Utami", "Wulandari", "Puspitasari", "Kusumawati", "Pratiwi", "Hidayati", "Sulistyowati", "Setyowati", "Purwanti", "Anggraini", "Maharani", "Fitriani", "Oktaviani", "Ramadhani", "Susilowati", "Widyastuti"],
        Religions = [(1, 95.2), (2, 2.6), (3, 1.7), (5, 0.2), (7, 0.3)],
        Homelands = ["Banyumas", "Kebumen", "Purworejo", "Wonogiri", "Klaten", "Blitar", "Ponorogo", "Tulungagung", "Boyolali", "Ngawi"],
    };

    public static readonly Culture Sunda = new()
    {
        Name = "Sunda",
        OldMen = ["Udin", "Karna", "Sarta", "Oman", "Entis", "Dayat", "Jaja", "Uju", "Komar", "Rusdi", "Atang", "Encep", "Maman", "Sanusi", "Ojo", "Kosasih"],
        OldWomen = ["Iyah", "Mimin", "Onih", "Engkar", "Icih", "Acih", "Eroh", "Unah", "Titi", "Entin", "Rukmini", "Omah", "Aisah", "Enok", "Rohaeti", "Kokom"],
        Men = ["Asep", "Dadang", "Cecep", "Ujang", "Iwan", "Yayan", "Deden", "Aep", "Tatang", "Dede", "Wawan", "Hendra", "Andri", "Rizal", "Gilang", "Rian", "Fauzan", "Irfan", "Yusuf", "Ridwan"],
        Women = ["Neng", "Euis", "Lilis", "Ai", "Teti", "Yeni", "Imas", "Ina", "Rina", "Novi", "Siti", "Nurul", "Santi", "Elis", "Dewi", "Rani", "Syifa", "Nadia", "Alya", "Wina"],
        MenSecond = ["Suryana", "Permana", "Hermawan", "Sutisna", "Gunawan", "Mulyana", "Kusnadi", "Nugraha", "Hidayat", "Supriatna", "Maulana", "Setiadi", "Rahmat", "Ginanjar", "Sopian"],
        WomenSecond = ["Rohayati", "Nurhayati", "Sumiati", "Komalasari", "Mulyani", "Kurniasih", "Suryani", "Aisyah", "Nuraeni", "Rosmiati", "Fatimah", "Yulianti", "Herlina", "Marlina", "Julaeha"],
        Religions = [(1, 98.6), (2, 1.0), (7, 0.4)],
        Homelands = ["Ciamis", "Tasikmalaya", "Garut", "Sumedang", "Kuningan", "Majalengka"],
    };

    public static readonly Culture Bali = new()
    {
        Name = "Bali",
        OldMen = ["I Wayan Rai", "I Made Kertha", "I Nyoman Suta", "I Ketut Sadra"],
        OldWomen = ["Ni Wayan Rasmi", "Ni Made Sudri", "Ni Nyoman Kerti", "Ni Ketut Sari"],
        Men = ["I Wayan", "I Made", "I Nyoman", "I Ketut", "I Gede", "I Putu"],
        Women = ["Ni Wayan", "Ni Made", "Ni Nyoman", "Ni Ketut", "Ni Luh", "Ni Putu"],
        MenSecond = ["Sudarma", "Artawan", "Suardana", "Widiana", "Mahardika", "Yasa", "Sukerta", "Adnyana"],
        WomenSecond = ["Sukerti", "Ariani", "Suartini", "Widiasih", "Astini", "Purnami", "Yuliastuti", "Puspa Dewi"],
        Religions = [(4, 97), (1, 3)],
        Homelands = ["Tabanan", "Gianyar", "Karangasem", "Klungkung"],
    };

    public static readonly Culture Batak = new()
    {
        Name = "Batak",
        OldMen = ["Marulam", "Sahat", "Tumpal", "Jonggara"],
        OldWomen = ["Tiurma", "Rosmina", "Kartini", "Nurmala"],
        Men = ["Binsar", "Poltak", "Ronald", "Johannes", "Daniel", "Samuel", "Marihot", "Togar"],
        Women = ["Rosalina", "Tiur", "Lasma", "Martha", "Kristina", "Yohana", "Debora", "Maria"],
        MenSecond = ["Simanungkalit", "Hutagalung", "Sitorus", "Nainggolan", "Panggabean"],
        WomenSecond = ["Simanungkalit", "Hutagalung", "Sitorus", "Nainggolan", "Panggabean"],
        Religions = [(2, 78), (3, 18), (1, 4)],
        Homelands = ["Tarutung", "Balige", "Pematangsiantar"],
    };

    /// <summary>A people for one family.</summary>
    public static Culture Of(SeedRandom random) => random.Pick((Jawa, 76.0), (Sunda, 20.0), (Bali, 2.5), (Batak, 1.5));
}
